Instance: discharge-report-composition
InstanceOf: Composition
Usage: #example
Title: "Discharge report: sections"
Description: "The discharge report on the stay in which the intervention of the story angiography was done, with the imaging report among the studies."
* language = #en
* insert Narrative([[<p>Discharge report on Joaquín Ferrer Molina, 18 February 2026, by Dr Carmen Ibáñez, Department of Vascular Surgery, Costa Clara University Hospital.</p>]])
* status = #final
* type = $loinc#18842-5 "Discharge summary"
* subject = Reference(angiography-patient)
* encounter = Reference(discharge-report-stay)
* date = "2026-02-18T11:00:00+01:00"
* author = Reference(angiography-referrer-role)
* title = "Discharge report"
* custodian = Reference(angiography-hospital)
* section[0]
  * title = "Diagnosis"
  * code = $loinc#11535-2 "Hospital discharge Dx Narrative"
  * insert Narrative([[<p>Pain in the left calf on walking, from a stenosis of the superficial femoral artery.</p>]])
  * entry = Reference(angiography-claudication)
* section[+]
  * title = "Course"
  * code = $loinc#8648-8 "Hospital course Narrative"
  * insert Narrative([[<p>The stenosis was dilated on 17 February 2026. Urticaria after the contrast medium, which subsided. Home the day after.</p>]])
* section[+]
  * title = "Studies"
  * code = $loinc#11493-4 "Hospital discharge studies summary Narrative"
  * insert Narrative([[<p>Angiography of the left leg, 17 February 2026: stenosis dilated from 85 to 15 percent, iliac stent open. Whole report: accession number XA26021700051.</p>]])
  * entry = Reference(discharge-report-imaging-report)
