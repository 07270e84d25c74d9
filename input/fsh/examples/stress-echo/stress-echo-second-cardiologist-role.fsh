Instance: stress-echo-second-cardiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Stress echo: second cardiologist at the laboratory"
Description: "The second cardiologist, acting for the laboratory."
* language = #en
* insert Narrative([[<p>Dr Nikos Stavrou, cardiologist at the Echocardiography Laboratory, Thalassa General Hospital.</p>]])
* practitioner = Reference(stress-echo-second-cardiologist)
* organization = Reference(stress-echo-imaging-department)
* code = $sct#17561000
  * text = "Cardiologist"
* specialty = $sct#394579002
  * text = "Cardiology"
