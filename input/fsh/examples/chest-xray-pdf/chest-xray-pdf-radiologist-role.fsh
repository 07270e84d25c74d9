Instance: chest-xray-pdf-radiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Chest X-ray as PDF: radiologist at the institution"
Description: "The radiologist who read the X-ray and signed the report, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Eero Laine, radiologist at the Department of Radiology, Northern Lakes Hospital.</p>]])
* practitioner = Reference(chest-xray-pdf-radiologist)
* organization = Reference(chest-xray-pdf-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
