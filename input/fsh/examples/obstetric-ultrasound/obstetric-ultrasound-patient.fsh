Instance: obstetric-ultrasound-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Obstetric ultrasound: patient"
Description: "An invented woman in her second pregnancy, who is the subject also of what is measured in the fetus."
* language = #en
* insert Narrative([[<p>Aoife Brennan, female, born 14 July 1993, Galway, Ireland, patient number P-031174. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-031174"
* name
  * use = #official
  * family = "Brennan"
  * given = "Aoife"
* gender = #female
* birthDate = "1993-07-14"
* address
  * city = "Galway"
  * country = "IE"
