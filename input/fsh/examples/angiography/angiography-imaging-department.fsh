Instance: angiography-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Angiography: imaging department"
Description: "The department that treated the patient and made the images."
* language = #en
* insert Narrative([[<p>Department of Interventional Radiology of Costa Clara University Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-8-IR"
* name = "Department of Interventional Radiology"
* partOf = Reference(angiography-hospital)
