Instance: single-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Single examples: patient"
Description: "An invented patient, whom the single examples are about."
* language = #en
* insert Narrative([[<p>Amélie Janssens, female, born 3 June 1994, patient number P-008230. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-008230"
* name
  * use = #official
  * family = "Janssens"
  * given = "Amélie"
* gender = #female
* birthDate = "1994-06-03"
