Instance: angiography-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Angiography: radiologist"
Description: "The radiologist who did the intervention and signed the final report."
* language = #en
* insert Narrative([[<p>Dr Iker Etxeberria, interventional radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0455"
* name
  * family = "Etxeberria"
  * given = "Iker"
  * prefix = "Dr"
