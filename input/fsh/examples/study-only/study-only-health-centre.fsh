Instance: study-only-health-centre
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Study without report: health centre"
Description: "The health centre that made the images and keeps them."
* language = #en
* insert Narrative([[<p>Lakeland Health Centre, an invented institution.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-13"
* name = "Lakeland Health Centre"
