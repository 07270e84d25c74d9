Instance: dermatology-photo-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Dermatology photograph: referrer"
Description: "The family doctor who asked for an opinion."
* language = #en
* insert Narrative([[<p>Dr Cormac Daly, family doctor.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1277"
* name
  * family = "Daly"
  * given = "Cormac"
  * prefix = "Dr"
