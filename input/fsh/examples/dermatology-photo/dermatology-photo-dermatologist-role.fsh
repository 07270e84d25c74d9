Instance: dermatology-photo-dermatologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Dermatology photograph: dermatologist at the clinic"
Description: "The dermatologist, acting for the clinic."
* language = #en
* insert Narrative([[<p>Dr Niamh Kearney, dermatologist at the Hillside Skin Clinic.</p>]])
* practitioner = Reference(dermatology-photo-dermatologist)
* organization = Reference(dermatology-photo-clinic)
* specialty = $sct#394582007
  * text = "Dermatology"
