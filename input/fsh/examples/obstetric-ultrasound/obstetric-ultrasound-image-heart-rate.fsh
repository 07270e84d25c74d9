Instance: obstetric-ultrasound-image-heart-rate
InstanceOf: ImagingSelectionImageEuImaging
Usage: #example
Title: "Obstetric ultrasound: heart rate image"
Description: "The image on which the heart rate was measured."
* language = #en
* insert Narrative([[<p>The heart of the fetus in M mode, image 4.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:39:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "M mode of the heart"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.1"
* seriesNumber = 1
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.1.4"
  * number = 4
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
