Instance: single-allergy
InstanceOf: AllergyIntolerance
Usage: #example
Title: "Single examples: allergy"
Description: "What was known about reactions to contrast medium."
* language = #en
* insert Narrative([[<p>Rash after iodinated contrast medium, reported by the patient.</p>]])
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active "Active"
* code.text = "Iodinated contrast medium"
* patient = Reference(single-patient)
