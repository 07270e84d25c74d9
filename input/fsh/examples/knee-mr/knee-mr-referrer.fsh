Instance: knee-mr-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Knee MR: referrer"
Description: "The orthopaedic surgeon who asked for the examination."
* language = #en
* insert Narrative([[<p>Dr Matej Kovač, orthopaedic surgeon.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-2210"
* name
  * family = "Kovač"
  * given = "Matej"
  * prefix = "Dr"
