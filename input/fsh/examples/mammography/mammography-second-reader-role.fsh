Instance: mammography-second-reader-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Mammography: second reader at the unit"
Description: "The second reader, acting for the breast imaging unit."
* language = #en
* insert Narrative([[<p>Dr Sofia Andrade, radiologist at the Breast Imaging Unit, Hospital da Ribeira.</p>]])
* practitioner = Reference(mammography-second-reader)
* organization = Reference(mammography-imaging-department)
* code = $sct#66862007
  * text = "Radiologist"
* specialty = $sct#394914008
  * text = "Radiology"
