Instance: chest-xray-pdf-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Chest X-ray as PDF: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Northern Lakes Hospital, an invented institution in Finland.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-9"
* name = "Northern Lakes Hospital"
