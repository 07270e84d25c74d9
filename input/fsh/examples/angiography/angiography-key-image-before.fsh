Instance: angiography-key-image-before
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Angiography: key image before treatment"
Description: "The frame that shows the stenosis."
* language = #en
* insert Narrative([[<p>Key image: Stenosis 1 before treatment, frame 14 of run 2.</p>]])
* extension[title].valueString = "Stenosis 1 before treatment"
* extension[description].valueMarkdown = "Short, tight stenosis in the middle third of the left superficial femoral artery."
* status = #available
* subject = Reference(angiography-patient)
* issued = "2026-02-17T11:30:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the stenosis"
* studyUid = "2.25.240132105380051627550903599388519795292.8.1"
* derivedFrom = Reference(angiography-imaging-study)
* endpoint = Reference(angiography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.8.1.2"
* seriesNumber = 2
* performer.actor = Reference(angiography-radiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.8.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
  * subset = "14"
