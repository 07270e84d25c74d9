Instance: overread-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Over-read: hospital"
Description: "The hospital that keeps the reports and the images."
* language = #en
* insert Narrative([[<p>Harbour General Hospital, an invented institution in Ireland.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-10"
* name = "Harbour General Hospital"
