Instance: discharge-report-stay
InstanceOf: Encounter
Usage: #example
Title: "Discharge report: stay"
Description: "The stay in hospital that the discharge report is about."
* language = #en
* insert Narrative([[<p>Stay at the Department of Vascular Surgery, 16 to 18 February 2026.</p>]])
* status = #completed
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter"
* subject = Reference(angiography-patient)
* serviceProvider = Reference(angiography-vascular-surgery)
* actualPeriod
  * start = "2026-02-16T10:00:00+01:00"
  * end = "2026-02-18T11:30:00+01:00"
