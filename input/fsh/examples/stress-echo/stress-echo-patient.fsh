Instance: stress-echo-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Stress echo: patient"
Description: "An invented patient with chest pain on effort."
* language = #en
* insert Narrative([[<p>Georgios Papadakis, male, born 8 January 1964, Heraklion, Greece, patient number P-044029. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-044029"
* name
  * use = #official
  * family = "Papadakis"
  * given = "Georgios"
* gender = #male
* birthDate = "1964-01-08"
* address
  * city = "Heraklion"
  * country = "GR"
