Instance: stress-echo-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: findings"
Description: "The panel of all findings: the one Observation that the sections of the report name directly."
* language = #en
* insert Narrative([[<p>Findings of the stress echocardiogram of 4 June 2026, rest and peak: circulation, function and movement of the left ventricle, load, electrocardiogram, symptoms, mitral valve.</p>]])
* basedOn[accession] = Reference(stress-echo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "EC26060400019"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the stress echocardiogram"
* subject = Reference(stress-echo-patient)
* effectivePeriod
  * start = "2026-06-04T10:04:00+03:00"
  * end = "2026-06-04T10:27:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* hasMember[0] = Reference(stress-echo-heart-rate-rest)
* hasMember[+] = Reference(stress-echo-heart-rate-peak)
* hasMember[+] = Reference(stress-echo-blood-pressure-rest)
* hasMember[+] = Reference(stress-echo-blood-pressure-peak)
* hasMember[+] = Reference(stress-echo-volume-diastole-rest)
* hasMember[+] = Reference(stress-echo-volume-systole-rest)
* hasMember[+] = Reference(stress-echo-ejection-fraction-rest)
* hasMember[+] = Reference(stress-echo-volume-diastole-peak)
* hasMember[+] = Reference(stress-echo-volume-systole-peak)
* hasMember[+] = Reference(stress-echo-ejection-fraction-peak)
* hasMember[+] = Reference(stress-echo-wall-motion-rest)
* hasMember[+] = Reference(stress-echo-wall-motion-peak)
* hasMember[+] = Reference(stress-echo-score-rest)
* hasMember[+] = Reference(stress-echo-score-peak)
* hasMember[+] = Reference(stress-echo-workload)
* hasMember[+] = Reference(stress-echo-st-depression)
* hasMember[+] = Reference(stress-echo-pain)
* hasMember[+] = Reference(stress-echo-mitral-valve)
