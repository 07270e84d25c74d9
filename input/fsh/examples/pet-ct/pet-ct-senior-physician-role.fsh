Instance: pet-ct-senior-physician-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "PET-CT: senior physician at the department"
Description: "The senior physician, acting for the department."
* language = #en
* insert Narrative([[<p>Dr Stefan Egger, senior physician at the Department of Nuclear Medicine and Radiology, Donauklinik.</p>]])
* practitioner = Reference(pet-ct-senior-physician)
* organization = Reference(pet-ct-imaging-department)
* specialty = $sct#394649004
  * text = "Nuclear medicine"
