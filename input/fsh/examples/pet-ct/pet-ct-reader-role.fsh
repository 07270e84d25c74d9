Instance: pet-ct-reader-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "PET-CT: nuclear medicine physician at the department"
Description: "The reader, acting for the department."
* language = #en
* insert Narrative([[<p>Dr Katharina Winkler, nuclear medicine physician at the Department of Nuclear Medicine and Radiology, Donauklinik.</p>]])
* practitioner = Reference(pet-ct-reader)
* organization = Reference(pet-ct-imaging-department)
* specialty = $sct#394649004
  * text = "Nuclear medicine"
