Instance: knee-mr-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Knee MR: procedure"
Description: "How the study was made."
* language = #en
* insert Narrative([[<p>MR of the right knee at 1.5 T with a knee coil, in three planes, without contrast medium, on 20 January 2026. Well tolerated.</p>]])
* basedOn = Reference(knee-mr-order)
* status = #completed
* code = $sct#113091000
  * text = "MR of the right knee without contrast"
* subject = Reference(knee-mr-patient)
* occurrencePeriod
  * start = "2026-01-20T08:30:00+01:00"
  * end = "2026-01-20T08:54:00+01:00"
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Scanner"
  * actor = Reference(knee-mr-scanner)
* reason.reference = Reference(knee-mr-injury)
* bodySite = $sct#72696002
  * text = "Right knee"
* note.text = "Dedicated knee coil, three planes, no contrast medium. Well tolerated."
