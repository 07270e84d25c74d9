Instance: chest-ct-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Chest CT: radiologist at the department"
Description: "The radiologist, acting for the imaging department."
* language = #en
* insert Narrative([[<p>Dr Camille Fontaine, radiologist at the Department of Radiology, Riverside University Hospital.</p>]])
* practitioner = Reference(chest-ct-radiologist)
* organization = Reference(chest-ct-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
