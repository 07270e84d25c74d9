Instance: angiography-key-image-after
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Angiography: key image after treatment"
Description: "The frame that shows the result."
* language = #en
* insert Narrative([[<p>Key image: Stenosis 1 after treatment, frame 13 of run 3.</p>]])
* extension[title].valueString = "Stenosis 1 after treatment"
* extension[description].valueMarkdown = "The artery is wide again, without dissection."
* status = #available
* subject = Reference(angiography-patient)
* issued = "2026-02-17T11:30:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the result of the treatment"
* studyUid = "2.25.240132105380051627550903599388519795292.8.1"
* derivedFrom = Reference(angiography-imaging-study)
* endpoint = Reference(angiography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.8.1.3"
* seriesNumber = 3
* performer.actor = Reference(angiography-radiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.8.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
  * subset = "13"
