Instance: ai-nodule-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "AI nodule: findings"
Description: "The panel of what the radiologist states about the images and about both candidates."
* language = #en
* insert Narrative([[<p>Low-dose CT of 12 May 2026: solid nodule of the left lower lobe, 186 mm³. Candidate 2 of the software rejected.</p>]])
* basedOn[accession] = Reference(ai-nodule-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051200288"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the CT of the chest"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T15:05:00+01:00"
* performer = Reference(ai-nodule-radiologist-role)
* hasMember[0] = Reference(ai-nodule-nodule)
* hasMember[+] = Reference(ai-nodule-volume)
* hasMember[+] = Reference(ai-nodule-no-nodule)
* derivedFrom = Reference(ai-nodule-candidates)
