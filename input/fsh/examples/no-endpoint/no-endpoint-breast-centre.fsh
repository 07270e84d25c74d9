Instance: no-endpoint-breast-centre
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "No endpoint: breast centre"
Description: "The centre that the report is meant for, beside the referrer."
* language = #en
* insert Narrative([[<p>Breast Centre of the Danube Hospital, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-14-BC"
* name = "Breast Centre of the Danube Hospital"
