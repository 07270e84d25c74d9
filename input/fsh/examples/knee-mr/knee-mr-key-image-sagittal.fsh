Instance: knee-mr-key-image-sagittal
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Knee MR: sagittal key image"
Description: "The slice that shows the torn ligament."
* language = #en
* insert Narrative([[<p>Key image: the torn anterior cruciate ligament, image 14 of the sagittal series.</p>]])
* extension[title].valueString = "Anterior cruciate ligament, sagittal"
* extension[description].valueMarkdown = "Gap in the middle third of the anterior cruciate ligament."
* status = #available
* subject = Reference(knee-mr-patient)
* issued = "2026-01-20T11:15:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the torn ligament"
* studyUid = "2.25.240132105380051627550903599388519795292.7.1"
* derivedFrom = Reference(knee-mr-imaging-study)
* endpoint = Reference(knee-mr-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.7.1.2"
* seriesNumber = 2
* performer.actor = Reference(knee-mr-radiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.7.1.2.14"
  * number = 14
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
