Instance: pet-ct-fdg
InstanceOf: MedicationAdministrationEuImaging
Usage: #example
Title: "PET-CT: radiopharmaceutical"
Description: "The activity that was given."
* language = #en
* insert Narrative([[<p>245 MBq of F-18 fluorodeoxyglucose by vein, 18 May 2026 at 09:05.</p>]])
* partOf = Reference(pet-ct-procedure)
* status = #completed
* medication.concept = $sct#35321007
  * text = "F-18 fluorodeoxyglucose"
* subject = Reference(pet-ct-patient)
* occurenceDateTime = "2026-05-18T09:05:00+02:00"
* dosage
  * route = $sct#47625008
    * text = "By vein"
  * dose = 245 'MBq' "MBq"
