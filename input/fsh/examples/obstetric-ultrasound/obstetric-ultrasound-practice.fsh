Instance: obstetric-ultrasound-practice
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Obstetric ultrasound: midwifery practice"
Description: "The practice that asked for the examination."
* language = #en
* insert Narrative([[<p>Quayside Midwifery Practice, an invented practice.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-51"
* name = "Quayside Midwifery Practice"
