Instance: pet-ct-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "PET-CT: referrer"
Description: "The haematologist who placed both orders."
* language = #en
* insert Narrative([[<p>Dr Eva Lindner, referrer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-4433"
* name
  * family = "Lindner"
  * given = "Eva"
  * prefix = "Dr"
