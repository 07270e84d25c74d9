Instance: stress-echo-key-image-peak
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Stress echo: key clip at peak"
Description: "The clip that shows the apex, from the end of diastole to the end of systole."
* language = #en
* insert Narrative([[<p>Key clip: four chambers at peak exercise, frames 9 and 17.</p>]])
* extension[title].valueString = "Apex at peak exercise"
* extension[description].valueMarkdown = "The apex hardly thickens between frame 9 and frame 17."
* status = #available
* subject = Reference(stress-echo-patient)
* issued = "2026-06-04T12:40:00+03:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the reduced movement of the apex"
* studyUid = "2.25.240132105380051627550903599388519795292.6.1"
* derivedFrom = Reference(stress-echo-imaging-study)
* endpoint = Reference(stress-echo-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.6.1.2"
* seriesNumber = 2
* performer.actor = Reference(stress-echo-cardiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.6.1.2.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
  * subset[0] = "9"
  * subset[+] = "17"
