Instance: mammography-screening-programme
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Mammography: screening programme"
Description: "The programme that invites women and hears the result."
* language = #en
* insert Narrative([[<p>Breast screening programme, North region, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "S-1"
* name = "Breast screening programme, North region"
