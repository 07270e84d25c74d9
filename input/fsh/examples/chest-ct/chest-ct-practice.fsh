Instance: chest-ct-practice
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Chest CT: referring practice"
Description: "The practice that asked for the examination."
* language = #en
* insert Narrative([[<p>Old Town Chest Clinic, an invented practice.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-27"
* name = "Old Town Chest Clinic"
