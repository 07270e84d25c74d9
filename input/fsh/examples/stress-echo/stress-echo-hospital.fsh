Instance: stress-echo-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Stress echo: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Thalassa General Hospital, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-6"
* name = "Thalassa General Hospital"
