Instance: obstetric-ultrasound-obstetrician
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Obstetric ultrasound: obstetrician"
Description: "The obstetrician who wrote and signed the report."
* language = #en
* insert Narrative([[<p>Dr Niamh Gallagher, obstetrician.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-5518"
* name
  * family = "Gallagher"
  * given = "Niamh"
  * prefix = "Dr"
