Instance: stress-echo-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Stress echo: referrer"
Description: "The physician who asked for the test."
* language = #en
* insert Narrative([[<p>Dr Andreas Christodoulou, referrer.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-6681"
* name
  * family = "Christodoulou"
  * given = "Andreas"
  * prefix = "Dr"
