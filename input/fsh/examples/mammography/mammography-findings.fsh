Instance: mammography-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: findings"
Description: "The panel of all findings: the one Observation that the sections of the report name directly."
* language = #en
* insert Narrative([[<p>Findings of the screening mammography of 10 February 2026: heterogeneously dense breasts, mass of 9 mm in the left breast, right breast without suspicious finding. BI-RADS 0 left, 1 right.</p>]])
* basedOn[accession] = Reference(mammography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MG26021000088"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the screening mammography"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T15:30:00+00:00"
* performer[0] = Reference(mammography-first-reader-role)
* performer[+] = Reference(mammography-second-reader-role)
* hasMember[0] = Reference(mammography-composition-of-breasts)
* hasMember[+] = Reference(mammography-mass)
* hasMember[+] = Reference(mammography-mass-size)
* hasMember[+] = Reference(mammography-right-breast)
* hasMember[+] = Reference(mammography-assessment-left)
* hasMember[+] = Reference(mammography-assessment-right)
