Instance: mammography-first-reader-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Mammography: first reader at the unit"
Description: "The first reader, acting for the breast imaging unit."
* language = #en
* insert Narrative([[<p>Dr Tiago Moreira, radiologist at the Breast Imaging Unit, Hospital da Ribeira.</p>]])
* practitioner = Reference(mammography-first-reader)
* organization = Reference(mammography-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
