Instance: no-endpoint-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "No endpoint: referrer"
Description: "The gynaecologist who asked for the biopsy."
* language = #en
* insert Narrative([[<p>Dr Gernot Pichler, gynaecologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1477"
* name
  * family = "Pichler"
  * given = "Gernot"
  * prefix = "Dr"
