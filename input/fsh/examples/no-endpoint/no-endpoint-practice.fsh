Instance: no-endpoint-practice
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "No endpoint: practice"
Description: "The practice that took the biopsy and keeps the images."
* language = #en
* insert Narrative([[<p>Market Square Radiology, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-14"
* name = "Market Square Radiology"
