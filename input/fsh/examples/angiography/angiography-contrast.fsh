Instance: angiography-contrast
InstanceOf: MedicationAdministrationEuImaging
Usage: #example
Title: "Angiography: contrast medium"
Description: "The contrast medium given during the intervention."
* language = #en
* insert Narrative([[<p>85 mL of iodinated contrast medium, 300 mg iodine per mL, into the artery, from 09:22 to 09:56 on 17 February 2026.</p>]])
* partOf = Reference(angiography-procedure)
* status = #completed
* medication.concept.text = "Iodinated contrast medium, 300 mg iodine per mL"
* subject = Reference(angiography-patient)
* occurencePeriod
  * start = "2026-02-17T09:22:00+01:00"
  * end = "2026-02-17T09:56:00+01:00"
* performer.actor.reference = Reference(angiography-radiologist-role)
* dosage
  * route = $sct#58100008
    * text = "Into the artery"
  * dose = 85 'mL' "mL"
