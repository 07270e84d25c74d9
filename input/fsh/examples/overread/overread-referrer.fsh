Instance: overread-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Over-read: referrer"
Description: "The emergency physician who asked for the CT."
* language = #en
* insert Narrative([[<p>Dr Conor Walsh, emergency physician.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-2517"
* name
  * family = "Walsh"
  * given = "Conor"
  * prefix = "Dr"
