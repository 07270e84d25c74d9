Instance: chest-ct-radiographer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Chest CT: radiographer at the department"
Description: "The radiographer, acting for the imaging department."
* language = #en
* insert Narrative([[<p>Piotr Kowalski, radiographer at the Department of Radiology, Riverside University Hospital.</p>]])
* practitioner = Reference(chest-ct-radiographer)
* organization = Reference(chest-ct-imaging-department)
* code.text = "Radiographer"
