Instance: obstetric-ultrasound-region-biparietal-diameter
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Obstetric ultrasound: line across the head"
Description: "The line along which the biparietal diameter was measured."
* language = #en
* insert Narrative([[<p>The line across the head, image 1.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:33:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line across the head"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.1"
* seriesNumber = 1
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 512.0
    * coordinate[+] = 248.5
    * coordinate[+] = 519.5
    * coordinate[+] = 486.0
