Instance: mammography-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Mammography: patient"
Description: "An invented woman of the age at which screening begins."
* language = #en
* insert Narrative([[<p>Inês Carvalho, female, born 20 August 1975, Porto, Portugal, patient number P-015302. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-015302"
* name
  * use = #official
  * family = "Carvalho"
  * given = "Inês"
* gender = #female
* birthDate = "1975-08-20"
* address
  * city = "Porto"
  * country = "PT"
