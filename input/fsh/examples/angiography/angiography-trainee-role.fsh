Instance: angiography-trainee-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Angiography: trainee at the institution"
Description: "The trainee who assisted and wrote the preliminary report, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Laia Puig, radiologist in training at the Department of Interventional Radiology, Costa Clara University Hospital.</p>]])
* practitioner = Reference(angiography-trainee)
* organization = Reference(angiography-imaging-department)
* code.text = "Radiologist in training"
