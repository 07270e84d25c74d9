Instance: pet-ct-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "PET-CT: imaging department"
Description: "The department that made and read the images."
* language = #en
* insert Narrative([[<p>Department of Nuclear Medicine and Radiology of the Donauklinik.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-4-NUC"
* name = "Department of Nuclear Medicine and Radiology"
* partOf = Reference(pet-ct-hospital)
