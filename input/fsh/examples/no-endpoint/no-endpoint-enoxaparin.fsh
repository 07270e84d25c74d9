Instance: no-endpoint-enoxaparin
InstanceOf: MedicationAdministration
Usage: #example
Title: "No endpoint: enoxaparin"
Description: "What was given in place of the blood thinner that was stopped."
* language = #en
* insert Narrative([[<p>Enoxaparin 40 mg under the skin, last on 7 July 2026 at 19:00.</p>]])
* status = #completed
* medication.concept.text = "Enoxaparin 40 mg"
* subject = Reference(no-endpoint-patient)
* occurenceDateTime = "2026-07-07T19:00:00+02:00"
