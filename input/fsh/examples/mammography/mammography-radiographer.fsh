Instance: mammography-radiographer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Mammography: radiographer"
Description: "The radiographer who made the mammograms."
* language = #en
* insert Narrative([[<p>Marta Lopes, radiographer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "T-3350"
* name
  * family = "Lopes"
  * given = "Marta"
