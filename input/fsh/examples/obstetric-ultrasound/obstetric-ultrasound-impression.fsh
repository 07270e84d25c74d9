Instance: obstetric-ultrasound-impression
InstanceOf: Condition
Usage: #example
Title: "Obstetric ultrasound: impression"
Description: "What the obstetrician concludes about the placenta."
* language = #en
* insert Narrative([[<p>Low-lying placenta at 20 weeks and 4 days.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#provisional "Provisional"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Low-lying placenta at 20 weeks and 4 days"
* bodySite = $sct#78067005
  * text = "Placenta"
* subject = Reference(obstetric-ultrasound-patient)
* recordedDate = "2026-04-22T12:05:00+01:00"
* evidence[0].reference = Reference(obstetric-ultrasound-placenta)
* evidence[+].reference = Reference(obstetric-ultrasound-placenta-distance)
