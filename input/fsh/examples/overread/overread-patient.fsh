Instance: overread-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Over-read: patient"
Description: "An invented patient from Ireland who fell at home."
* language = #en
* insert Narrative([[<p>Seán Ó Briain, male, born 9 December 1952, patient number P-014206. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-014206"
* name
  * use = #official
  * family = "Ó Briain"
  * given = "Seán"
* gender = #male
* birthDate = "1952-12-09"
* address.country = "IE"
