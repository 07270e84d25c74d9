Instance: obstetric-ultrasound-key-image-heart
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Obstetric ultrasound: key clip of the heart"
Description: "The frames of the clip that show the four chambers in one beat."
* language = #en
* insert Narrative([[<p>Key clip: four chambers of the heart, frames 41, 48 and 55.</p>]])
* extension[title].valueString = "Heart, four chambers"
* extension[description].valueMarkdown = "One beat: end of diastole, end of systole, end of diastole."
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:50:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the four chambers in one beat"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.2"
* seriesNumber = 2
* performer.actor = Reference(obstetric-ultrasound-obstetrician-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
  * subset[0] = "41"
  * subset[+] = "48"
  * subset[+] = "55"
