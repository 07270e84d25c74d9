Instance: stress-echo-cardiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Stress echo: cardiologist at the laboratory"
Description: "The cardiologist, acting for the laboratory."
* language = #en
* insert Narrative([[<p>Dr Eleni Mavridou, cardiologist at the Echocardiography Laboratory, Thalassa General Hospital.</p>]])
* practitioner = Reference(stress-echo-cardiologist)
* organization = Reference(stress-echo-imaging-department)
* code = $sct#17561000
  * text = "Cardiologist"
* specialty = $sct#394579002
  * text = "Cardiology"
