Instance: obstetric-ultrasound-gestational-age
InstanceOf: ObservationGestationalAgeEuImaging
Usage: #example
Title: "Obstetric ultrasound: gestational age"
Description: "How far the pregnancy had progressed on the day of the examination."
* language = #en
* insert Narrative([[<p>20 weeks and 4 days (144 days) on 22 April 2026, from the crown-rump length in the first trimester.</p>]])
* status = #final
* code = $loinc#18185-9 "Gestational age"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 144 'd' "days"
* method.text = "From the crown-rump length in the first trimester"
