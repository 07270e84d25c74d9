Instance: stress-echo-cardiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Stress echo: cardiologist"
Description: "The cardiologist who watched the test and signed the report."
* language = #en
* insert Narrative([[<p>Dr Eleni Mavridou, cardiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-6620"
* name
  * family = "Mavridou"
  * given = "Eleni"
  * prefix = "Dr"
