Instance: ai-nodule-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "AI nodule: procedure"
Description: "How the study was made."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest in one breath-hold, without contrast medium, 12 May 2026.</p>]])
* basedOn = Reference(ai-nodule-order)
* status = #completed
* code = $sct#169069000
  * text = "Low-dose CT of the chest"
* subject = Reference(ai-nodule-patient)
* occurrencePeriod
  * start = "2026-05-12T09:50:00+01:00"
  * end = "2026-05-12T10:00:00+01:00"
* bodySite = $sct#51185008
  * text = "Chest"
