Instance: angiography-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "Angiography: procedure"
Description: "What was done."
* language = #en
* insert Narrative([[<p>Angiography of the left leg by the right femoral artery, dilatation of the left superficial femoral artery with a 5 by 60 mm balloon, 17 February 2026. Closure device at the puncture site.</p>]])
* basedOn = Reference(angiography-order)
* status = #completed
* code = $sct#77343006
  * text = "Angiography of the left leg with dilatation of the superficial femoral artery"
* subject = Reference(angiography-patient)
* occurrencePeriod
  * start = "2026-02-17T09:15:00+01:00"
  * end = "2026-02-17T10:10:00+01:00"
* performer[performer][0]
  * function = $sct#223366009
    * text = "Interventional radiologist"
  * actor = Reference(angiography-radiologist-role)
* performer[performer][+]
  * function = $sct#223366009
    * text = "Assistant"
  * actor = Reference(angiography-trainee-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "Angiography system"
  * actor = Reference(angiography-scanner)
* reason.reference = Reference(angiography-claudication)
* bodySite = $sct#7657000
  * text = "Left superficial femoral artery"
* complication.concept.text = "Urticaria after the contrast medium"
* note.text = "Access by the right femoral artery, balloon 5 by 60 mm, 10 bar for two minutes."
