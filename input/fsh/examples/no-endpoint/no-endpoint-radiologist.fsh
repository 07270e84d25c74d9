Instance: no-endpoint-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "No endpoint: radiologist"
Description: "The radiologist who took the biopsy and reported it."
* language = #en
* insert Narrative([[<p>Dr Matthias Egger, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1402"
* name
  * family = "Egger"
  * given = "Matthias"
  * prefix = "Dr"
