Instance: angiography-preliminary-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Angiography: preliminary report in sections"
Description: "The report of the trainee right after the intervention, which nobody has signed yet."
* language = #en
* insert Narrative([[<p>Preliminary report on the angiography of the left leg of Joaquín Ferrer Molina, 17 February 2026: stenosis dilated, urticaria after the contrast medium. Written by Dr Laia Puig, not yet signed.</p>]])
* extension[basedOn].valueReference = Reference(angiography-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0217-0019"
* version = "1"
* status = #preliminary
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Angiography of the left leg with dilatation"
* category[diagnostic-service] = $v2-0074#XRC "Cineradiograph"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(angiography-patient)
* date = "2026-02-17T10:30:00+01:00"
* author[0] = Reference(angiography-trainee-role)
* author[+] = Reference(angiography-imaging-department)
* title = "Angiography of the left leg: preliminary report"
* custodian = Reference(angiography-hospital)
* event.period
  * start = "2026-02-17T09:15:00+01:00"
  * end = "2026-02-17T10:10:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Angiography of the left leg, 17 February 2026, accession number XA26021700051.</p>]])
  * entry[imagingstudy] = Reference(angiography-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Carmen Ibáñez, Department of Vascular Surgery, 9 February 2026: angiography of the left leg with treatment in the same session. Can the stenosis seen at ultrasound be dilated?</p>]])
  * entry[order] = Reference(angiography-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Pain in the left calf after 80 metres of walking, since October 2025. Stent in the left common iliac artery since May 2021. No known allergy.</p>]])
  * entry[problemlist] = Reference(angiography-claudication)
  * entry[implants] = Reference(angiography-stent)
  * section[0]
    * title = "Kidney function"
    * code.text = "Kidney function"
    * insert Narrative([[<p>Creatinine 1.1 mg/dL on 16 February 2026.</p>]])
    * entry = Reference(angiography-creatinine)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Access by the right femoral artery, crossover sheath. Dilatation of the left superficial femoral artery with a 5 by 60 mm balloon. 85 mL of iodinated contrast medium into the artery. Closure device at the puncture site. Urticaria fifteen minutes after the last contrast medium, treated with an antihistamine by vein, receding ten minutes later.</p>]])
  * entry[procedure] = Reference(angiography-procedure)
  * entry[medication] = Reference(angiography-contrast)
  * entry[adverse-event] = Reference(angiography-reaction)
  * section[radiation-dose]
    * title = "Radiation dose"
    * code = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
    * insert Narrative([[<p>Angiography with dilatation: dose area product 58.2 Gy.cm2, of which 31.4 Gy.cm2 in fluoroscopy; dose at the reference point 412 mGy; fluoroscopy 574 seconds.</p>]])
    * entry = Reference(angiography-dose)
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Tight stenosis of the left superficial femoral artery, dilated with a good result. Measurements follow.</p>]])
  * entry[finding] = Reference(angiography-preliminary-findings)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>Result and reaction told to Dr Ibáñez by telephone on 17 February 2026 at 10:25.</p>]])
  * entry = Reference(angiography-communication)
