Instance: obstetric-ultrasound-sonographer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Obstetric ultrasound: sonographer"
Description: "The sonographer who made the images and measured."
* language = #en
* insert Narrative([[<p>Ciara Walsh, sonographer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "T-5571"
* name
  * family = "Walsh"
  * given = "Ciara"
