Instance: single-impression
InstanceOf: Condition
Usage: #example
Title: "Single examples: impression"
Description: "What the radiologist concludes about the lesion of the liver."
* language = #en
* insert Narrative([[<p>Lesion of the liver, not yet explained.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#unconfirmed "Unconfirmed"
* code.text = "Lesion of the liver"
* subject = Reference(single-patient)
