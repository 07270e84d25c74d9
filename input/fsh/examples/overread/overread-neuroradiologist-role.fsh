Instance: overread-neuroradiologist-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Over-read: neuroradiologist at the institution"
Description: "The radiologist who read the CT again in the morning, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Orla Fitzgerald, neuroradiologist at the Department of Radiology, Harbour General Hospital.</p>]])
* practitioner = Reference(overread-neuroradiologist)
* organization = Reference(overread-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
