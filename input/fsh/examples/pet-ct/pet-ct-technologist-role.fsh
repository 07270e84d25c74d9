Instance: pet-ct-technologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "PET-CT: technologist at the department"
Description: "The technologist, acting for the department."
* language = #en
* insert Narrative([[<p>Lukas Brandstetter, radiological technologist at the Department of Nuclear Medicine and Radiology, Donauklinik.</p>]])
* practitioner = Reference(pet-ct-technologist)
* organization = Reference(pet-ct-imaging-department)
* code.text = "Radiological technologist"
