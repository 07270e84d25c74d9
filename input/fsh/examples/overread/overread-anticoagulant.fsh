Instance: overread-anticoagulant
InstanceOf: MedicationRequest
Usage: #example
Title: "Over-read: anticoagulant"
Description: "The medicine that makes bleeding more likely."
* language = #en
* insert Narrative([[<p>Apixaban 5 mg twice a day, since 2023.</p>]])
* status = #active
* intent = #order
* medication.concept.text = "Apixaban 5 mg"
* subject = Reference(overread-patient)
* authoredOn = "2023-06-14"
* dosageInstruction.text = "One tablet twice a day"
