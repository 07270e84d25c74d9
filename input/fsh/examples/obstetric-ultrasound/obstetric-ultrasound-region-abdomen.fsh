Instance: obstetric-ultrasound-region-abdomen
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Obstetric ultrasound: outline of the abdomen"
Description: "The ellipse from which the abdominal circumference was computed."
* language = #en
* insert Narrative([[<p>The ellipse along the skin of the abdomen, image 2.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:36:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Ellipse along the skin"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.1"
* seriesNumber = 1
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.1.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
  * imageRegion2D
    * regionType = #ellipse
    * coordinate[0] = 392.0
    * coordinate[+] = 372.0
    * coordinate[+] = 642.0
    * coordinate[+] = 372.0
    * coordinate[+] = 517.0
    * coordinate[+] = 251.0
    * coordinate[+] = 517.0
    * coordinate[+] = 493.0
