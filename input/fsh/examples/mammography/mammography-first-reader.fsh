Instance: mammography-first-reader
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Mammography: first reader"
Description: "The radiologist who read the mammograms first and signed the report."
* language = #en
* insert Narrative([[<p>Dr Tiago Moreira, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-3307"
* name
  * family = "Moreira"
  * given = "Tiago"
  * prefix = "Dr"
