Instance: angiography-impression
InstanceOf: Condition
Usage: #example
Title: "Angiography: impression"
Description: "What the radiologist concludes."
* language = #en
* insert Narrative([[<p>Stenosis of the left superficial femoral artery, dilated with good result.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Stenosis of the left superficial femoral artery, dilated with good result"
* bodySite = $sct#7657000
  * text = "Left superficial femoral artery"
* subject = Reference(angiography-patient)
* recordedDate = "2026-02-17T11:50:00+01:00"
* evidence.reference = Reference(angiography-stenosis)
