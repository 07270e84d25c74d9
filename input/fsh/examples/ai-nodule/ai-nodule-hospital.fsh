Instance: ai-nodule-hospital
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "AI nodule: hospital"
Description: "The hospital that keeps the report and the images."
* language = #en
* insert Narrative([[<p>Hospital do Estuário, an invented institution in Portugal.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-11"
* name = "Hospital do Estuário"
