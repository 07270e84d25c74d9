Instance: angiography-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Angiography: findings"
Description: "The panel of all findings of the final report: the one Observation that its sections name directly."
* language = #en
* insert Narrative([[<p>Findings of the angiography of 17 February 2026: stenosis of the left superficial femoral artery, 85 percent before and 15 percent after dilatation; iliac stent open.</p>]])
* basedOn[accession] = Reference(angiography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XA26021700051"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the angiography"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-17T11:40:00+01:00"
* performer = Reference(angiography-radiologist-role)
* hasMember[0] = Reference(angiography-stenosis)
* hasMember[+] = Reference(angiography-stenosis-before)
* hasMember[+] = Reference(angiography-stenosis-after)
* hasMember[+] = Reference(angiography-iliac-stent-open)
