Instance: dermatology-photo-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Dermatology photograph: patient"
Description: "An invented patient with a mole that has changed."
* language = #en
* insert Narrative([[<p>Róisín Tierney, female, born 19 February 1994, patient number P-012077. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-012077"
* name
  * use = #official
  * family = "Tierney"
  * given = "Róisín"
* gender = #female
* birthDate = "1994-02-19"
