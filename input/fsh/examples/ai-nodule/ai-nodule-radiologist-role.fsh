Instance: ai-nodule-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "AI nodule: radiologist at the department"
Description: "The radiologist, acting for the imaging department."
* language = #en
* insert Narrative([[<p>Dr Beatriz Sampaio, radiologist at the Imaging Department of Hospital do Estuário.</p>]])
* practitioner = Reference(ai-nodule-radiologist)
* organization = Reference(ai-nodule-department)
* code = $sct#66862007
  * text = "Radiologist"
