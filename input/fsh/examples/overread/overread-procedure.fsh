Instance: overread-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Over-read: procedure"
Description: "How the study was made."
* language = #en
* insert Narrative([[<p>CT of the head without contrast medium on 8 March 2026. Patient restless, slight motion.</p>]])
* basedOn = Reference(overread-order)
* status = #completed
* code = $sct#303653007
  * text = "CT of the head without contrast"
* subject = Reference(overread-patient)
* occurrenceDateTime = "2026-03-08T02:12:00+00:00"
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Scanner"
  * actor = Reference(overread-scanner)
* reason.reference = Reference(overread-head-injury)
* bodySite = $sct#69536005
  * text = "Head"
* note.text = "No contrast medium. Patient restless, slight motion."
