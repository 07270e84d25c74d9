Instance: mammography-radiographer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Mammography: radiographer at the unit"
Description: "The radiographer, acting for the breast imaging unit."
* language = #en
* insert Narrative([[<p>Marta Lopes, radiographer at the Breast Imaging Unit, Hospital da Ribeira.</p>]])
* practitioner = Reference(mammography-radiographer)
* organization = Reference(mammography-imaging-department)
* code.text = "Radiographer"
