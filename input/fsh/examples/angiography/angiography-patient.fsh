Instance: angiography-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Angiography: patient"
Description: "An invented patient from Spain with pain in the calf on walking."
* language = #en
* insert Narrative([[<p>Joaquín Ferrer Molina, male, born 30 August 1949, patient number P-012880. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-012880"
* name
  * use = #official
  * family = "Ferrer Molina"
  * given = "Joaquín"
* gender = #male
* birthDate = "1949-08-30"
* address.country = "ES"
