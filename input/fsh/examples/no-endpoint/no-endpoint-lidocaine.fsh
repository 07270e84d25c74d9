Instance: no-endpoint-lidocaine
InstanceOf: MedicationAdministrationEuImaging
Usage: #example
Title: "No endpoint: local anaesthetic"
Description: "What was given for the biopsy."
* language = #en
* insert Narrative([[<p>5 mL of lidocaine 1 % under the skin, 8 July 2026 at 14:10.</p>]])
* partOf = Reference(no-endpoint-procedure)
* status = #completed
* medication.concept.text = "Lidocaine 1 %"
* subject = Reference(no-endpoint-patient)
* occurenceDateTime = "2026-07-08T14:10:00+02:00"
* dosage
  * route.text = "Under the skin"
  * dose = 5 'mL' "mL"
