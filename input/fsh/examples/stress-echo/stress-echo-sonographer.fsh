Instance: stress-echo-sonographer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Stress echo: sonographer"
Description: "The sonographer who made the clips."
* language = #en
* insert Narrative([[<p>Maria Nikolaou, sonographer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "T-6642"
* name
  * family = "Nikolaou"
  * given = "Maria"
