Instance: obstetric-ultrasound-region-femur
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Obstetric ultrasound: line along the femur"
Description: "The line on one frame of the clip of the thigh."
* language = #en
* insert Narrative([[<p>The line along the femur, frame 37 of the clip of the thigh.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:47:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line along the femur"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.2"
* seriesNumber = 2
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.2.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
  * subset = "37"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 431.0
    * coordinate[+] = 402.5
    * coordinate[+] = 594.0
    * coordinate[+] = 377.0
