Instance: pet-ct-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "PET-CT: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Donauklinik, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-4"
* name = "Donauklinik"
