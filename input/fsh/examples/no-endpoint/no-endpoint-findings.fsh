Instance: no-endpoint-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "No endpoint: findings"
Description: "The panel of all findings."
* language = #en
* insert Narrative([[<p>Ultrasound of 8 July 2026: lump of the left breast, 17 mm, blurred margin.</p>]])
* basedOn[accession] = Reference(no-endpoint-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26070800733"
* status = #corrected
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the ultrasound"
* subject = Reference(no-endpoint-patient)
* effectiveDateTime = "2026-07-08T14:00:00+02:00"
* performer = Reference(no-endpoint-radiologist-role)
* hasMember[0] = Reference(no-endpoint-lump)
* hasMember[+] = Reference(no-endpoint-diameter)
