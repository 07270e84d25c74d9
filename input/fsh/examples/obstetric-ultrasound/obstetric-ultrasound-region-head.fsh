Instance: obstetric-ultrasound-region-head
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Obstetric ultrasound: outline of the head"
Description: "The ellipse from which the head circumference was computed."
* language = #en
* insert Narrative([[<p>The ellipse along the skull, image 1.</p>]])
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:33:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Ellipse along the skull"
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
    * regionType = #ellipse
    * coordinate[0] = 354.0
    * coordinate[+] = 367.0
    * coordinate[+] = 676.0
    * coordinate[+] = 367.0
    * coordinate[+] = 515.0
    * coordinate[+] = 246.5
    * coordinate[+] = 515.0
    * coordinate[+] = 487.5
