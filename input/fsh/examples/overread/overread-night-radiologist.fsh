Instance: overread-night-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Over-read: night radiologist"
Description: "The radiologist who read the CT at night."
* language = #en
* insert Narrative([[<p>Dr Leonor Barreto, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0611"
* name
  * family = "Barreto"
  * given = "Leonor"
  * prefix = "Dr"
