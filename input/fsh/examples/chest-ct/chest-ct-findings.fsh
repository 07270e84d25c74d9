Instance: chest-ct-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Chest CT: findings"
Description: "The panel of all findings: the one Observation that the sections of the report name directly."
* language = #en
* insert Narrative([[<p>Findings of the CT of the chest of 16 March 2026: solid nodule in the right upper lobe, 6.4 mm (6.2 mm six months before); mild emphysema of the upper lobes.</p>]])
* basedOn[accession] = Reference(chest-ct-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26031600417"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the CT of the chest"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T13:40:00+01:00"
* performer = Reference(chest-ct-radiologist-role)
* hasMember[0] = Reference(chest-ct-nodule)
* hasMember[+] = Reference(chest-ct-nodule-measurement)
* hasMember[+] = Reference(chest-ct-prior-nodule-measurement)
* hasMember[+] = Reference(chest-ct-emphysema)
