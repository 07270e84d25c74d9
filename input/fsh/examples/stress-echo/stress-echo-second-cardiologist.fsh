Instance: stress-echo-second-cardiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Stress echo: second cardiologist"
Description: "The cardiologist who checked the findings."
* language = #en
* insert Narrative([[<p>Dr Nikos Stavrou, cardiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-6627"
* name
  * family = "Stavrou"
  * given = "Nikos"
  * prefix = "Dr"
