Instance: overread-neuroradiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Over-read: neuroradiologist"
Description: "The radiologist who read the CT again in the morning."
* language = #en
* insert Narrative([[<p>Dr Orla Fitzgerald, neuroradiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0620"
* name
  * family = "Fitzgerald"
  * given = "Orla"
  * prefix = "Dr"
