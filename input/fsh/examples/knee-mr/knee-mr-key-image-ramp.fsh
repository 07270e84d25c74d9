Instance: knee-mr-key-image-ramp
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Knee MR: key image of the addendum"
Description: "The slice that shows the ramp lesion."
* language = #en
* insert Narrative([[<p>Key image: fluid between medial meniscus and capsule, image 9 of the sagittal series.</p>]])
* extension[title].valueString = "Ramp lesion, sagittal"
* extension[description].valueMarkdown = "Fluid between the posterior horn of the medial meniscus and the capsule."
* status = #available
* subject = Reference(knee-mr-patient)
* issued = "2026-01-22T09:35:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the ramp lesion"
* studyUid = "2.25.240132105380051627550903599388519795292.7.1"
* derivedFrom = Reference(knee-mr-imaging-study)
* endpoint = Reference(knee-mr-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.7.1.2"
* seriesNumber = 2
* performer.actor = Reference(knee-mr-radiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.7.1.2.9"
  * number = 9
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
