Instance: obstetric-ultrasound-earlier-birth
InstanceOf: Observation
Usage: #example
Title: "Obstetric ultrasound: earlier birth"
Description: "What makes the position of the placenta matter."
* language = #en
* insert Narrative([[<p>One birth by caesarean section in 2023.</p>]])
* status = #final
* code.text = "Earlier births"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-03-30"
* performer = Reference(obstetric-ultrasound-midwife-role)
* valueString = "One birth by caesarean section in 2023"
