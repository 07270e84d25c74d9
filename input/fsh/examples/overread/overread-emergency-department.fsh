Instance: overread-emergency-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Over-read: emergency department"
Description: "The department that asked for the CT."
* language = #en
* insert Narrative([[<p>Emergency Department of Harbour General Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-10-ED"
* name = "Emergency Department"
* partOf = Reference(overread-hospital)
