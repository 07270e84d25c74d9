Instance: chest-xray-pdf-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Chest X-ray as PDF: referrer"
Description: "The general practitioner who asked for the X-ray."
* language = #en
* insert Narrative([[<p>Dr Helmi Korhonen, general practitioner.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-2402"
* name
  * family = "Korhonen"
  * given = "Helmi"
  * prefix = "Dr"
