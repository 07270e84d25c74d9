Instance: single-gestational-age
InstanceOf: ObservationGestationalAgeEuImaging
Usage: #example
Title: "Single example: gestational age"
Description: "How far a later pregnancy had progressed at an ultrasound examination."
* language = #en
* insert Narrative([[<p>20 weeks on 2 November 2027, from the last menstrual period.</p>]])
* status = #final
* code = $loinc#18185-9 "Gestational age"
* subject = Reference(single-patient)
* effectiveDateTime = "2027-11-02"
* performer = Reference(chest-ct-referrer-role)
* valueQuantity = 20 'wk' "weeks"
* method.text = "From the last menstrual period"
