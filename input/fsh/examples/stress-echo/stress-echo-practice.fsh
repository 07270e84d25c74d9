Instance: stress-echo-practice
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Stress echo: referring practice"
Description: "The practice that asked for the test."
* language = #en
* insert Narrative([[<p>Harbour Street Practice, an invented practice.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-63"
* name = "Harbour Street Practice"
