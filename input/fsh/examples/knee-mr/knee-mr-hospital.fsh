Instance: knee-mr-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Knee MR: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Julian Alps General Hospital, an invented institution in Slovenia.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-7"
* name = "Julian Alps General Hospital"
