Instance: dermatology-photo-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Dermatology photograph: findings"
Description: "The panel of all findings."
* language = #en
* insert Narrative([[<p>Photographs of 3 June 2026: pigmented lesion of the left forearm, 11 mm, irregular.</p>]])
* basedOn[accession] = Reference(dermatology-photo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "PH26060300019"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the photographs"
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-06-03T12:00:00+01:00"
* performer = Reference(dermatology-photo-dermatologist-role)
* hasMember[0] = Reference(dermatology-photo-lesion)
* hasMember[+] = Reference(dermatology-photo-diameter)
