Instance: study-only-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Study without report: referrer"
Description: "The physician on duty who asked for the examination."
* language = #en
* insert Narrative([[<p>Dr Sanna Korhonen, physician on duty.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1377"
* name
  * family = "Korhonen"
  * given = "Sanna"
  * prefix = "Dr"
