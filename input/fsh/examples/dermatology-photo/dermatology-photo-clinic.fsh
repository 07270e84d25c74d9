Instance: dermatology-photo-clinic
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Dermatology photograph: clinic"
Description: "The clinic that took the photographs and keeps them."
* language = #en
* insert Narrative([[<p>Hillside Skin Clinic, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-12"
* name = "Hillside Skin Clinic"
