Instance: chest-xray-pdf-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Chest X-ray as PDF: radiologist"
Description: "The radiologist who read the X-ray and signed the report."
* language = #en
* insert Narrative([[<p>Dr Eero Laine, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-0502"
* name
  * family = "Laine"
  * given = "Eero"
  * prefix = "Dr"
