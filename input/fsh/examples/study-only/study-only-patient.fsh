Instance: study-only-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Study without report: patient"
Description: "An invented patient whose wrist was examined."
* language = #en
* insert Narrative([[<p>Veikko Lehtinen, male, born 30 July 1949, patient number P-013311. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-013311"
* name
  * use = #official
  * family = "Lehtinen"
  * given = "Veikko"
* gender = #male
* birthDate = "1949-07-30"
