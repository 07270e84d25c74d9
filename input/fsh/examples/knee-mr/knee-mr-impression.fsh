Instance: knee-mr-impression
InstanceOf: Condition
Usage: #example
Title: "Knee MR: impression"
Description: "What the radiologist concludes."
* language = #en
* insert Narrative([[<p>Complete tear of the anterior cruciate ligament of the right knee.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#239725005
  * text = "Complete tear of the anterior cruciate ligament of the right knee"
* bodySite = $sct#72696002
  * text = "Right knee"
* subject = Reference(knee-mr-patient)
* recordedDate = "2026-01-20T11:30:00+01:00"
* evidence.reference = Reference(knee-mr-cruciate-ligament-tear)
