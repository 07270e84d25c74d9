Instance: angiography-vascular-surgery
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Angiography: referring department"
Description: "The department that asked for the intervention."
* language = #en
* insert Narrative([[<p>Department of Vascular Surgery of Costa Clara University Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-8-VAS"
* name = "Department of Vascular Surgery"
* partOf = Reference(angiography-hospital)
