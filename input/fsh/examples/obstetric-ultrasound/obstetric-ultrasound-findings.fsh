Instance: obstetric-ultrasound-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Obstetric ultrasound: findings"
Description: "The panel of all findings: the one Observation that the sections of the report name directly."
* language = #en
* insert Narrative([[<p>Findings of the ultrasound of 22 April 2026: biometry, estimated weight 352 g, heart rate 148 per minute, anatomy without particular finding but without the face in profile, which could not be judged, placenta 14 mm from the inner os of the cervix.</p>]])
* basedOn[accession] = Reference(obstetric-ultrasound-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26042200061"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the obstetric ultrasound"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:32:00+01:00"
* performer = Reference(obstetric-ultrasound-obstetrician-role)
* hasMember[0] = Reference(obstetric-ultrasound-biometry)
* hasMember[+] = Reference(obstetric-ultrasound-heart-rate)
* hasMember[+] = Reference(obstetric-ultrasound-anatomy)
* hasMember[+] = Reference(obstetric-ultrasound-placenta)
* hasMember[+] = Reference(obstetric-ultrasound-placenta-distance)
