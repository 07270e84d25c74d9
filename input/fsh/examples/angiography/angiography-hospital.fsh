Instance: angiography-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Angiography: hospital"
Description: "The hospital that keeps the reports and the images."
* language = #en
* insert Narrative([[<p>Costa Clara University Hospital, an invented institution in Spain.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-8"
* name = "Costa Clara University Hospital"
