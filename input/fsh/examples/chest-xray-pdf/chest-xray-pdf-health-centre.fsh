Instance: chest-xray-pdf-health-centre
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Chest X-ray as PDF: referring health centre"
Description: "The health centre that asked for the X-ray."
* language = #en
* insert Narrative([[<p>Lakeshore Health Centre, an invented health centre.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "C-48"
* name = "Lakeshore Health Centre"
