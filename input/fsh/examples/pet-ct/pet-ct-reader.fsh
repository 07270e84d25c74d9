Instance: pet-ct-reader
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "PET-CT: nuclear medicine physician"
Description: "The physician who wrote the report."
* language = #en
* insert Narrative([[<p>Dr Katharina Winkler, nuclear medicine physician.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-4410"
* name
  * family = "Winkler"
  * given = "Katharina"
  * prefix = "Dr"
