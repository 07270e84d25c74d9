Instance: mammography-screening-physician
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Mammography: physician of the programme"
Description: "The physician who is responsible for the invitations."
* language = #en
* insert Narrative([[<p>Dr Rui Tavares, screening programme.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-3390"
* name
  * family = "Tavares"
  * given = "Rui"
  * prefix = "Dr"
