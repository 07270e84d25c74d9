Instance: knee-mr-clinic
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Knee MR: referring clinic"
Description: "The clinic that asked for the examination."
* language = #en
* insert Narrative([[<p>Valley Sports Clinic, an invented clinic.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-41"
* name = "Valley Sports Clinic"
