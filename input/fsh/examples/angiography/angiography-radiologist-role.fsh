Instance: angiography-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Angiography: radiologist at the institution"
Description: "The radiologist who did the intervention and signed the final report, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Iker Etxeberria, interventional radiologist at the Department of Interventional Radiology, Costa Clara University Hospital.</p>]])
* practitioner = Reference(angiography-radiologist)
* organization = Reference(angiography-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
