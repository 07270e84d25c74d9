Instance: knee-mr-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Knee MR: patient"
Description: "An invented skier from Austria who was hurt in Slovenia."
* language = #en
* insert Narrative([[<p>Johanna Gruber, female, born 23 November 1991, patient number P-010245. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-010245"
* name
  * use = #official
  * family = "Gruber"
  * given = "Johanna"
* gender = #female
* birthDate = "1991-11-23"
* address.country = "AT"
