Instance: obstetric-ultrasound-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Obstetric ultrasound: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Harbour Maternity Hospital, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-5"
* name = "Harbour Maternity Hospital"
