Instance: obstetric-ultrasound-sr-biparietal-diameter
InstanceOf: ImagingSelectionSrContentItemEuImaging
Usage: #example
Title: "Obstetric ultrasound: content item"
Description: "The measurement of the head in the structured report of the ultrasound unit."
* language = #en
* insert Narrative([[<p>The biparietal diameter in the measurements of the ultrasound unit.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T11:05:00+01:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.3"
* seriesNumber = 3
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.33
  * subset = "2.25.240132105380051627550903599388519795292.5.9.2"
