Instance: obstetric-ultrasound-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Obstetric ultrasound: procedure"
Description: "How the ultrasound was made."
* language = #en
* insert Narrative([[<p>Ultrasound of the fetus through the abdominal wall, 22 April 2026. Made by Ciara Walsh.</p>]])
* basedOn = Reference(obstetric-ultrasound-order)
* status = #completed
* code = $sct#268445003
  * text = "Ultrasound of the fetus, second trimester"
* subject = Reference(obstetric-ultrasound-patient)
* occurrencePeriod
  * start = "2026-04-22T10:30:00+01:00"
  * end = "2026-04-22T11:05:00+01:00"
* performer[performer]
  * function = $sct#223366009
    * text = "Sonographer"
  * actor = Reference(obstetric-ultrasound-sonographer-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Ultrasound unit"
  * actor = Reference(obstetric-ultrasound-ultrasound-unit)
* note.text = "Curved array, 2 to 6 MHz, through the abdominal wall. View good but for the face."
