Instance: mammography-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Mammography: procedure"
Description: "How the mammograms were made."
* language = #en
* insert Narrative([[<p>Digital mammography of both breasts in two views, 10 February 2026. Made by Marta Lopes. Well tolerated.</p>]])
* basedOn = Reference(mammography-order)
* status = #completed
* code = $sct#24623002
  * text = "Screening mammography"
* subject = Reference(mammography-patient)
* occurrencePeriod
  * start = "2026-02-10T10:05:00+00:00"
  * end = "2026-02-10T10:20:00+00:00"
* performer[performer]
  * function = $sct#223366009
    * text = "Radiographer"
  * actor = Reference(mammography-radiographer-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Mammography unit"
  * actor = Reference(mammography-unit)
* bodySite = $sct#76752008
  * text = "Both breasts"
* note.text = "Compression well tolerated. Positioning good in all four views."
