Instance: overread-night-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Over-read: night radiologist at the institution"
Description: "The radiologist who read the CT at night, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Leonor Barreto, radiologist at Atlantic Night Reading.</p>]])
* practitioner = Reference(overread-night-radiologist)
* organization = Reference(overread-night-service)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
