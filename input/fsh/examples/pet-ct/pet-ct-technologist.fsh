Instance: pet-ct-technologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "PET-CT: radiological technologist"
Description: "The technologist who made the images."
* language = #en
* insert Narrative([[<p>Lukas Brandstetter, radiological technologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "T-4461"
* name
  * family = "Brandstetter"
  * given = "Lukas"
