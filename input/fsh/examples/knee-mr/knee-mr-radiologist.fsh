Instance: knee-mr-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Knee MR: radiologist"
Description: "The radiologist who read the images and signed the reports."
* language = #en
* insert Narrative([[<p>Dr Ana Zupan, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0412"
* name
  * family = "Zupan"
  * given = "Ana"
  * prefix = "Dr"
