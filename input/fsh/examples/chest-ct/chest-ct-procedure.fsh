Instance: chest-ct-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Chest CT: procedure"
Description: "How the current study was made."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest in one breath-hold in inspiration, without contrast medium, on 16 March 2026. Made by Piotr Kowalski in CT room 3. Well tolerated.</p>]])
* basedOn = Reference(chest-ct-order)
* status = #completed
* code = $sct#169069000
  * text = "CT of the chest without contrast"
* subject = Reference(chest-ct-patient)
* occurrencePeriod
  * start = "2026-03-16T09:40:00+01:00"
  * end = "2026-03-16T09:55:00+01:00"
* performer[performer]
  * function = $sct#223366009
    * text = "Radiographer"
  * actor = Reference(chest-ct-radiographer-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Scanner"
  * actor = Reference(chest-ct-scanner)
* reason.reference = Reference(chest-ct-known-nodule)
* bodySite = $sct#51185008
  * text = "Chest"
* note.text = "Single breath-hold in inspiration, low-dose protocol, no contrast medium. Well tolerated."
