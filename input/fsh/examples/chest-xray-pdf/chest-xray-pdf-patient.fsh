Instance: chest-xray-pdf-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "Chest X-ray as PDF: patient"
Description: "An invented patient from Finland with cough and fever."
* language = #en
* insert Narrative([[<p>Aino Virtanen, female, born 2 May 1947, patient number P-013377. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-013377"
* name
  * use = #official
  * family = "Virtanen"
  * given = "Aino"
* gender = #female
* birthDate = "1947-05-02"
* address.country = "FI"
