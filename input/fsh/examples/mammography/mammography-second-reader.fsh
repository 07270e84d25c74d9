Instance: mammography-second-reader
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Mammography: second reader"
Description: "The radiologist who read the mammograms without knowing the first reading."
* language = #en
* insert Narrative([[<p>Dr Sofia Andrade, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-3312"
* name
  * family = "Andrade"
  * given = "Sofia"
  * prefix = "Dr"
