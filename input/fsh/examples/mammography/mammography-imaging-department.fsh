Instance: mammography-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Mammography: breast imaging unit"
Description: "The unit that made and read the mammograms."
* language = #en
* insert Narrative([[<p>Breast Imaging Unit of the Hospital da Ribeira.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-3-BRE"
* name = "Breast Imaging Unit"
* partOf = Reference(mammography-hospital)
