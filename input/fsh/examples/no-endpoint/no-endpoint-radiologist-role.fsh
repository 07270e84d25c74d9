Instance: no-endpoint-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "No endpoint: radiologist at the practice"
Description: "The radiologist, acting for the practice."
* language = #en
* insert Narrative([[<p>Dr Matthias Egger, radiologist at Market Square Radiology.</p>]])
* practitioner = Reference(no-endpoint-radiologist)
* organization = Reference(no-endpoint-practice)
* code = $sct#66862007
  * text = "Radiologist"
