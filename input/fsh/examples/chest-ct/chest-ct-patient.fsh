Instance: chest-ct-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Chest CT: patient"
Description: "An invented patient under follow-up for a nodule of the lung."
* language = #en
* insert Narrative([[<p>Eliška Novotná, female, born 12 April 1958, patient number P-004711. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-004711"
* name
  * use = #official
  * family = "Novotná"
  * given = "Eliška"
* gender = #female
* birthDate = "1958-04-12"
