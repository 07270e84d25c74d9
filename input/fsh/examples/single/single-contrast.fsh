Instance: single-contrast
InstanceOf: MedicationAdministrationEuImaging
Usage: #example
Title: "Single example: contrast medium"
Description: "The contrast medium given for the CT of the abdomen."
* language = #en
* insert Narrative([[<p>90 mL of iodinated contrast medium, 300 mg iodine per mL, by vein, 9 April 2026 at 08:14.</p>]])
* partOf = Reference(single-procedure)
* status = #completed
* medication.concept.text = "Iodinated contrast medium, 300 mg iodine per mL"
* subject = Reference(single-patient)
* occurenceDateTime = "2026-04-09T08:14:00+02:00"
* dosage
  * route = $sct#47625008
    * text = "By vein"
  * dose = 90 'mL' "mL"
