Instance: chest-ct-radiographer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Chest CT: radiographer"
Description: "The radiographer who made the images."
* language = #en
* insert Narrative([[<p>Piotr Kowalski, radiographer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "T-1120"
* name
  * family = "Kowalski"
  * given = "Piotr"
