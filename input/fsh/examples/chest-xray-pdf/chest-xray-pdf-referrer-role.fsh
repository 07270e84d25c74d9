Instance: chest-xray-pdf-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Chest X-ray as PDF: referrer at the institution"
Description: "The general practitioner who asked for the X-ray, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Helmi Korhonen, general practitioner at the Lakeshore Health Centre.</p>]])
* practitioner = Reference(chest-xray-pdf-referrer)
* organization = Reference(chest-xray-pdf-health-centre)
* specialty.text = "General practice"
