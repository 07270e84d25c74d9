Instance: single-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Single examples: procedure"
Description: "How the CT of the abdomen was made."
* language = #en
* insert Narrative([[<p>CT of the abdomen in the portal venous phase, with 90 mL of iodinated contrast medium by vein, on 9 April 2026.</p>]])
* basedOn = Reference(single-order)
* status = #completed
* code = $sct#169070004
  * text = "CT of the abdomen with contrast"
* subject = Reference(single-patient)
* occurrenceDateTime = "2026-04-09T08:15:00+02:00"
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Scanner"
  * actor = Reference(chest-ct-scanner)
