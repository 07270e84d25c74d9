Instance: ai-nodule-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "AI nodule: imaging department"
Description: "The department that made and read the images."
* language = #en
* insert Narrative([[<p>Imaging Department of Hospital do Estuário, an invented institution in Portugal.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-11-IMG"
* name = "Imaging Department of Hospital do Estuário"
* partOf = Reference(ai-nodule-hospital)
