Instance: obstetric-ultrasound-pregnancy-status
InstanceOf: ObservationPregnancyStatusEuImaging
Usage: #example
Title: "Obstetric ultrasound: pregnancy status"
Description: "That the patient is pregnant."
* language = #en
* insert Narrative([[<p>Pregnant, one fetus, confirmed by ultrasound in the first trimester.</p>]])
* status = #final
* code = $loinc#82810-3 "Pregnancy status"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-03-30"
* performer = Reference(obstetric-ultrasound-midwife-role)
* valueCodeableConcept = $loinc#LA15173-0 "Pregnant"
* method.text = "Ultrasound in the first trimester"
