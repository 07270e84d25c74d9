Instance: no-endpoint-phenprocoumon
InstanceOf: MedicationRequest
Usage: #example
Title: "No endpoint: phenprocoumon"
Description: "The prescription that was on hold for the biopsy."
* language = #en
* insert Narrative([[<p>Phenprocoumon 3 mg, on hold from 1 July 2026.</p>]])
* status = #on-hold
* intent = #order
* medication.concept.text = "Phenprocoumon 3 mg"
* subject = Reference(no-endpoint-patient)
* requester = Reference(no-endpoint-referrer)
