Instance: knee-mr-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Knee MR: radiologist at the institution"
Description: "The radiologist who read the images and signed the reports, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Ana Zupan, radiologist at the Department of Radiology, Julian Alps General Hospital.</p>]])
* practitioner = Reference(knee-mr-radiologist)
* organization = Reference(knee-mr-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
