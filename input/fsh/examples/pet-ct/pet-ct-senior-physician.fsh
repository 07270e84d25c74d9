Instance: pet-ct-senior-physician
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "PET-CT: senior physician"
Description: "The physician who signed the report."
* language = #en
* insert Narrative([[<p>Dr Stefan Egger, senior physician.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-4402"
* name
  * family = "Egger"
  * given = "Stefan"
  * prefix = "Dr"
