Instance: pet-ct-contrast
InstanceOf: MedicationAdministrationEuImaging
Usage: #example
Title: "PET-CT: contrast medium"
Description: "The contrast medium for the CT."
* language = #en
* insert Narrative([[<p>80 mL of iodinated contrast medium, 350 mg iodine per mL, by vein, 18 May 2026 at 10:01.</p>]])
* partOf = Reference(pet-ct-procedure)
* status = #completed
* medication.concept.text = "Iodinated contrast medium, 350 mg iodine per mL"
* subject = Reference(pet-ct-patient)
* occurenceDateTime = "2026-05-18T10:01:00+02:00"
* dosage
  * route = $sct#47625008
    * text = "By vein"
  * dose = 80 'mL' "mL"
