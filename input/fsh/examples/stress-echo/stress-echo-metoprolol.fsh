Instance: stress-echo-metoprolol
InstanceOf: MedicationRequest
Usage: #example
Title: "Stress echo: medication"
Description: "The medication that had to be paused for the test."
* language = #en
* insert Narrative([[<p>Metoprolol 50 mg daily by mouth, paused for the test.</p>]])
* status = #active
* intent = #order
* medication.concept = $sct#372826007
  * text = "Metoprolol 50 mg"
* subject = Reference(stress-echo-patient)
* authoredOn = "2025-11-03"
* requester = Reference(stress-echo-referrer-role)
* dosageInstruction.text = "50 mg daily by mouth; not on the day before and the day of the test"
