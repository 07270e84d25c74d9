Instance: angiography-trainee
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Angiography: trainee"
Description: "The trainee who assisted and wrote the preliminary report."
* language = #en
* insert Narrative([[<p>Dr Laia Puig, radiologist in training.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0731"
* name
  * family = "Puig"
  * given = "Laia"
  * prefix = "Dr"
