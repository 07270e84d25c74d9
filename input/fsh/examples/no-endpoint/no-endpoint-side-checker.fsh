Instance: no-endpoint-side-checker
InstanceOf: Device
Usage: #example
Title: "No endpoint: software that checks reports"
Description: "The software that found the wrong side."
* language = #en
* insert Narrative([[<p>Side Checker, version 1.4, compares the sides in order, report and specimen.</p>]])
* status = #active
* manufacturer = "Example Imaging Systems"
* name
  * value = "Side Checker"
  * type = #registered-name
* type.text = "Software that checks reports"
* version.value = "1.4"
