Instance: no-endpoint-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "No endpoint: procedure"
Description: "The biopsy."
* language = #en
* insert Narrative([[<p>Biopsy of a lump of the left breast under ultrasound, 8 July 2026, three cores. Small haematoma.</p>]])
* basedOn = Reference(no-endpoint-order)
* status = #completed
* code = $sct#277667006
  * text = "Biopsy of the left breast under ultrasound"
* subject = Reference(no-endpoint-patient)
* occurrencePeriod
  * start = "2026-07-08T14:00:00+02:00"
  * end = "2026-07-08T14:40:00+02:00"
* performer[performer]
  * function = $sct#223366009
    * text = "Radiologist"
  * actor = Reference(no-endpoint-radiologist-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Ultrasound scanner"
  * actor = Reference(no-endpoint-scanner)
* bodySite = $sct#80248007
  * text = "Left breast"
