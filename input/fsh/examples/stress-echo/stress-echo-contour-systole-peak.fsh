Instance: stress-echo-contour-systole-peak
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Stress echo: contour at the end of systole, peak"
Description: "The inner edge of the left ventricle at its smallest, peak."
* language = #en
* insert Narrative([[<p>Left ventricle in four chambers at the end of systole, peak: frame 17.</p>]])
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
  * subset = "17"
  * imageRegion2D
    * regionType = #interpolated
    * coordinate[0] = 410.0
    * coordinate[+] = 462.0
    * coordinate[+] = 396.5
    * coordinate[+] = 389.0
    * coordinate[+] = 404.0
    * coordinate[+] = 312.0
    * coordinate[+] = 431.5
    * coordinate[+] = 252.0
    * coordinate[+] = 458.0
    * coordinate[+] = 313.0
    * coordinate[+] = 466.5
    * coordinate[+] = 390.0
    * coordinate[+] = 454.0
    * coordinate[+] = 461.0
