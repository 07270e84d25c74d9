Instance: stress-echo-contour-diastole-peak
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Stress echo: contour at the end of diastole, peak"
Description: "The inner edge of the left ventricle at its largest, peak."
* language = #en
* insert Narrative([[<p>Left ventricle in four chambers at the end of diastole, peak: frame 9.</p>]])
* status = #available
* subject = Reference(stress-echo-patient)
* issued = "2026-06-04T12:40:00+03:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Inner edge of the left ventricle"
* studyUid = "2.25.240132105380051627550903599388519795292.6.1"
* derivedFrom = Reference(stress-echo-imaging-study)
* endpoint = Reference(stress-echo-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.6.1.2"
* seriesNumber = 2
* bodySite.concept = $sct#87878005
  * text = "Left ventricle"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.6.1.2.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
  * subset = "9"
  * imageRegion2D
    * regionType = #interpolated
    * coordinate[0] = 405.0
    * coordinate[+] = 490.0
    * coordinate[+] = 375.5
    * coordinate[+] = 398.5
    * coordinate[+] = 387.0
    * coordinate[+] = 291.0
    * coordinate[+] = 434.5
    * coordinate[+] = 217.0
    * coordinate[+] = 478.5
    * coordinate[+] = 292.5
    * coordinate[+] = 491.0
    * coordinate[+] = 400.5
    * coordinate[+] = 464.5
    * coordinate[+] = 488.5
