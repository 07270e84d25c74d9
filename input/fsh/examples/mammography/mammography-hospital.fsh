Instance: mammography-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Mammography: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Hospital da Ribeira, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-3"
* name = "Hospital da Ribeira"
