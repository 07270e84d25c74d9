Instance: ai-nodule-software
InstanceOf: DeviceAiEuImaging
Usage: #example
Title: "AI nodule: software"
Description: "The software that marked two candidates."
* language = #en
* insert Narrative([[<p>Nodule Marker, version 5.2.0, by Example Imaging Systems.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "NM-5"
* status = #active
* manufacturer = "Example Imaging Systems"
* name
  * value = "Nodule Marker"
  * type = #registered-name
* type[ai] = $dcm#123110 "Artificial Intelligence"
* version.value = "5.2.0"
* owner = Reference(ai-nodule-hospital)
