Instance: chest-ct-smoking-status
InstanceOf: Observation
Usage: #example
Title: "Chest CT: smoking history"
Description: "What is known about smoking, which sets how closely a nodule is followed."
* language = #en
* insert Narrative([[<p>Former smoker, 30 pack-years, stopped in 2015.</p>]])
* status = #final
* category = $observation-category#social-history "Social History"
* code = $loinc#72166-2 "Tobacco smoking status"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-02"
* performer = Reference(chest-ct-referrer-role)
* valueCodeableConcept = $sct#8517006
  * text = "Former smoker, 30 pack-years, stopped in 2015"
