Instance: angiography-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Angiography: referrer"
Description: "The vascular surgeon who asked for the intervention."
* language = #en
* insert Narrative([[<p>Dr Carmen Ibáñez, vascular surgeon.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-2318"
* name
  * family = "Ibáñez"
  * given = "Carmen"
  * prefix = "Dr"
