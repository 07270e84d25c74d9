Instance: mammography-impression
InstanceOf: Condition
Usage: #example
Title: "Mammography: impression"
Description: "What the readers conclude: a mass that is not yet explained."
* language = #en
* insert Narrative([[<p>Mass in the left breast, BI-RADS 0.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#provisional "Provisional"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#129788004
  * text = "Mass in the left breast, BI-RADS 0"
* bodySite = $sct#80248007
  * text = "Left breast"
* subject = Reference(mammography-patient)
* recordedDate = "2026-02-11T17:15:00+00:00"
* evidence[0].reference = Reference(mammography-mass)
* evidence[+].reference = Reference(mammography-assessment-left)
