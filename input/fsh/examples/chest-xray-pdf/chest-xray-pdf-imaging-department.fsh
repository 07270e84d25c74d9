Instance: chest-xray-pdf-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Chest X-ray as PDF: imaging department"
Description: "The department that made and read the images."
* language = #en
* insert Narrative([[<p>Department of Radiology of Northern Lakes Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-9-RAD"
* name = "Department of Radiology"
* partOf = Reference(chest-xray-pdf-hospital)
