Instance: chest-ct-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Chest CT: referrer"
Description: "The chest physician who asked for the examination."
* language = #en
* insert Narrative([[<p>Dr Lars Bergström, referrer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-2041"
* name
  * family = "Bergström"
  * given = "Lars"
  * prefix = "Dr"
