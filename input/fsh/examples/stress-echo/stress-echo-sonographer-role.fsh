Instance: stress-echo-sonographer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Stress echo: sonographer at the laboratory"
Description: "The sonographer, acting for the laboratory."
* language = #en
* insert Narrative([[<p>Maria Nikolaou, sonographer at the Echocardiography Laboratory, Thalassa General Hospital.</p>]])
* practitioner = Reference(stress-echo-sonographer)
* organization = Reference(stress-echo-imaging-department)
* code.text = "Sonographer"
