Instance: single-ai-software
InstanceOf: DeviceAiEuImaging
Usage: #example
Title: "Single example: software with artificial intelligence"
Description: "The software that outlined the lesion."
* language = #en
* insert Narrative([[<p>Liver Lesion Finder, version 3.1.0, by Example Imaging Systems.</p>]])
* status = #active
* manufacturer = "Example Imaging Systems"
* name
  * value = "Liver Lesion Finder"
  * type = #registered-name
* type[ai] = $dcm#123110 "Artificial Intelligence"
* version.value = "3.1.0"
