Instance: no-endpoint-pacemaker
InstanceOf: Device
Usage: #example
Title: "No endpoint: pacemaker"
Description: "The implant that rules out MR."
* language = #en
* insert Narrative([[<p>Pacemaker, implanted in 2021, not approved for MR.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "PM-66120"
* status = #active
* type.text = "Pacemaker"
* safety.text = "Not approved for MR"
