Instance: stress-echo-impression
InstanceOf: Condition
Usage: #example
Title: "Stress echo: impression"
Description: "What the cardiologist concludes."
* language = #en
* insert Narrative([[<p>Ischaemia of the apex at moderate load.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#provisional "Provisional"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#414795007
  * text = "Ischaemia of the apex of the heart at moderate load"
* bodySite = $sct#87878005
  * text = "Left ventricle, apex"
* subject = Reference(stress-echo-patient)
* recordedDate = "2026-06-04T13:10:00+03:00"
* evidence[0].reference = Reference(stress-echo-wall-motion-peak)
* evidence[+].reference = Reference(stress-echo-st-depression)
* evidence[+].reference = Reference(stress-echo-pain)
