Instance: overread-night-service
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Over-read: night reading service"
Description: "The service in another country that reads for the hospital at night."
* language = #en
* insert Narrative([[<p>Atlantic Night Reading, an invented service in Portugal.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-55"
* name = "Atlantic Night Reading"
