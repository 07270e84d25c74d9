Instance: overread-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Over-read: imaging department"
Description: "The department that made the images and read them in the morning."
* language = #en
* insert Narrative([[<p>Department of Radiology of Harbour General Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-10-RAD"
* name = "Department of Radiology"
* partOf = Reference(overread-hospital)
