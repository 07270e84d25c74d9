Instance: pet-ct-impression
InstanceOf: Condition
Usage: #example
Title: "PET-CT: impression"
Description: "What the physician concludes about the response."
* language = #en
* insert Narrative([[<p>Hodgkin lymphoma, complete metabolic response with a residual mass, Deauville score 3.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#118599009
  * text = "Hodgkin lymphoma, complete metabolic response, Deauville score 3"
* subject = Reference(pet-ct-patient)
* recordedDate = "2026-05-18T15:10:00+02:00"
* evidence[0].reference = Reference(pet-ct-deauville)
* evidence[+].reference = Reference(pet-ct-node)
