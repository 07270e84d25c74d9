Instance: chest-ct-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Chest CT: radiologist"
Description: "The radiologist who read the images and signed the report."
* language = #en
* insert Narrative([[<p>Dr Camille Fontaine, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0388"
* name
  * family = "Fontaine"
  * given = "Camille"
  * prefix = "Dr"
