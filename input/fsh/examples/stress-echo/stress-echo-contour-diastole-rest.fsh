Instance: stress-echo-contour-diastole-rest
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Stress echo: contour at the end of diastole, rest"
Description: "The inner edge of the left ventricle at its largest, rest."
* language = #en
* insert Narrative([[<p>Left ventricle in four chambers at the end of diastole, rest: frame 12.</p>]])
* status = #available
* subject = Reference(stress-echo-patient)
* issued = "2026-06-04T12:40:00+03:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Inner edge of the left ventricle"
* studyUid = "2.25.240132105380051627550903599388519795292.6.1"
* derivedFrom = Reference(stress-echo-imaging-study)
* endpoint = Reference(stress-echo-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.6.1.1"
* seriesNumber = 1
* bodySite.concept = $sct#87878005
  * text = "Left ventricle"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.6.1.1.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
  * subset = "12"
  * imageRegion2D
    * regionType = #interpolated
    * coordinate[0] = 402.0
    * coordinate[+] = 488.0
    * coordinate[+] = 371.5
    * coordinate[+] = 396.0
    * coordinate[+] = 384.0
    * coordinate[+] = 288.5
    * coordinate[+] = 431.0
    * coordinate[+] = 214.0
    * coordinate[+] = 476.5
    * coordinate[+] = 290.0
    * coordinate[+] = 489.0
    * coordinate[+] = 398.5
    * coordinate[+] = 462.0
    * coordinate[+] = 486.0
