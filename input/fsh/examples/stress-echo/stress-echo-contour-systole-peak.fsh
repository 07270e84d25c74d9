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
    * coordinate[0] = 413.0
    * coordinate[+] = 457.5
    * coordinate[+] = 395.5
    * coordinate[+] = 385.0
    * coordinate[+] = 397.5
    * coordinate[+] = 293.0
    * coordinate[+] = 435.0
    * coordinate[+] = 220.5
    * coordinate[+] = 471.0
    * coordinate[+] = 294.5
    * coordinate[+] = 474.0
    * coordinate[+] = 386.0
    * coordinate[+] = 459.0
    * coordinate[+] = 456.0
