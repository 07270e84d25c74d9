Instance: knee-mr-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Knee MR: imaging department"
Description: "The department that made and read the images."
* language = #en
* insert Narrative([[<p>Department of Radiology of Julian Alps General Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-7-RAD"
* name = "Department of Radiology"
* partOf = Reference(knee-mr-hospital)
