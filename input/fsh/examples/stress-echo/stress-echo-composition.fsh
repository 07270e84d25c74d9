Instance: stress-echo-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Stress echo: report in sections"
Description: "The report on the stress echocardiogram, as a person reads it."
* language = #en
* insert Narrative([[<p>Exercise stress echocardiogram of Georgios Papadakis, 4 June 2026: reduced movement of the apex at peak exercise, a sign of ischaemia. Reported and signed by Dr Eleni Mavridou, Echocardiography Laboratory, Thalassa General Hospital.</p>]])
* extension[basedOn].valueReference = Reference(stress-echo-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "ECHO-2026-0604-0011"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Exercise stress echocardiogram"
* category[diagnostic-service] = $v2-0074#CUS "Cardiac Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(stress-echo-patient)
* date = "2026-06-04T13:30:00+03:00"
* author[0] = Reference(stress-echo-cardiologist-role)
* author[+] = Reference(stress-echo-imaging-department)
* title = "Exercise stress echocardiogram"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-06-04T13:30:00+03:00"
  * party = Reference(stress-echo-cardiologist-role)
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-06-04T13:10:00+03:00"
  * party = Reference(stress-echo-second-cardiologist-role)
* custodian = Reference(stress-echo-hospital)
* event.period
  * start = "2026-06-04T10:00:00+03:00"
  * end = "2026-06-04T10:45:00+03:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Echocardiogram at rest and at peak exercise with electrocardiogram, 4 June 2026, accession number EC26060400019.</p>]])
  * entry[imagingstudy] = Reference(stress-echo-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Andreas Christodoulou, Harbour Street Practice, 27 May 2026: exercise stress echocardiogram. Ischaemia?</p>]])
  * entry[order] = Reference(stress-echo-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Chest pain on effort for two months. High blood pressure. Metoprolol 50 mg daily, not taken on the day before and the day of the test.</p>]])
  * entry[problemlist][0] = Reference(stress-echo-chest-pain)
  * entry[problemlist][+] = Reference(stress-echo-hypertension)
  * entry[prescription] = Reference(stress-echo-metoprolol)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Bicycle, half lying, steps of 25 W every 2 minutes up to 125 W. Stopped after 10 minutes with chest pain at 136 beats per minute, 86 percent of the expected maximum. No ultrasound contrast agent.</p>]])
  * entry[procedure] = Reference(stress-echo-procedure)
  * section[0]
    * title = "Adverse events"
    * code.text = "Adverse events"
    * insert Narrative([[<p>None.</p>]])
    * emptyReason = $list-empty-reason#nilknown "Nil Known"
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>Not applicable: first examination of its kind.</p>]])
  * emptyReason = $loinc#LA4720-4 "Not applicable"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<table><thead><tr><th>Finding</th><th>Rest</th><th>Peak</th></tr></thead><tbody><tr><td>Heart rate</td><td>68 per minute</td><td>136 per minute</td></tr><tr><td>Blood pressure</td><td>138/84 mmHg</td><td>186/92 mmHg</td></tr><tr><td>Ejection fraction</td><td>60 %</td><td>54 %</td></tr><tr><td>Volume at the end of diastole</td><td>104 mL</td><td>101 mL</td></tr><tr><td>Volume at the end of systole</td><td>42 mL</td><td>46 mL</td></tr><tr><td>Wall motion score index</td><td>1.00</td><td>1.24</td></tr><tr><td>Movement of the apex</td><td>normal</td><td>reduced in four segments</td></tr><tr><td>ST segment</td><td>normal</td><td>1.5 mm horizontal depression in V4 to V6</td></tr></tbody></table><p>Mild mitral regurgitation. Load 125 W. Chest pain from 100 W on.</p>]])
  * entry[finding] = Reference(stress-echo-findings)
  * entry[keyimage] = Reference(stress-echo-key-image-peak)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Ischaemia of the apex at moderate load, as in disease of the left anterior descending artery.</p>]])
  * entry[impression] = Reference(stress-echo-impression)
  * entry[keyimage] = Reference(stress-echo-key-image-peak)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Coronary angiography within two weeks.</p>]])
  * entry[suggestion] = Reference(stress-echo-angiography)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>Told to Dr Christodoulou by telephone on 4 June 2026 at 11:05.</p>]])
  * entry = Reference(stress-echo-communication)
