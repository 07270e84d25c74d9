Instance: stress-echo-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Stress echo: procedure"
Description: "How the test was made and why it was stopped."
* language = #en
* insert Narrative([[<p>Bicycle test with echocardiography on 4 June 2026, up to 125 W. Stopped after 10 minutes with chest pain, which was gone 3 minutes later. Made by Maria Nikolaou, watched by Dr Eleni Mavridou.</p>]])
* basedOn = Reference(stress-echo-order)
* status = #completed
* code = $sct#433233004
  * text = "Exercise stress echocardiogram"
* subject = Reference(stress-echo-patient)
* occurrencePeriod
  * start = "2026-06-04T10:00:00+03:00"
  * end = "2026-06-04T10:45:00+03:00"
* performer[performer][0]
  * function = $sct#223366009
    * text = "Sonographer"
  * actor = Reference(stress-echo-sonographer-role)
* performer[performer][+]
  * function = $sct#223366009
    * text = "Cardiologist"
  * actor = Reference(stress-echo-cardiologist-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Ultrasound unit"
  * actor = Reference(stress-echo-ultrasound-unit)
* reason.reference = Reference(stress-echo-chest-pain)
* bodySite = $sct#80891009
  * text = "Heart"
* note.text = "Steps of 25 W every 2 minutes. Stopped because of chest pain, gone 3 minutes after the end."
