Instance: angiography-creatinine
InstanceOf: Observation
Usage: #example
Title: "Angiography: kidney function"
Description: "The laboratory value to know before contrast medium is given."
* language = #en
* insert Narrative([[<p>Creatinine 1.1 mg/dL on 16 February 2026.</p>]])
* status = #final
* category = $observation-category#laboratory "Laboratory"
* code = $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-16"
* performer = Reference(angiography-hospital)
* valueQuantity = 1.1 'mg/dL' "mg/dL"
