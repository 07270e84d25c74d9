Instance: no-endpoint-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "No endpoint: patient"
Description: "An invented patient with a lump of the breast and a pacemaker."
* language = #en
* insert Narrative([[<p>Katharina Hofbauer, female, born 8 December 1951, patient number P-014420. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-014420"
* name
  * use = #official
  * family = "Hofbauer"
  * given = "Katharina"
* gender = #female
* birthDate = "1951-12-08"
