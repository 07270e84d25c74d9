Instance: stress-echo-contour-systole-rest
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Stress echo: contour at the end of systole, rest"
Description: "The inner edge of the left ventricle at its smallest, rest."
* language = #en
* insert Narrative([[<p>Left ventricle in four chambers at the end of systole, rest: frame 27.</p>]])
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
  * subset = "27"
  * imageRegion2D
    * regionType = #interpolated
    * coordinate[0] = 407.5
    * coordinate[+] = 458.0
    * coordinate[+] = 391.0
    * coordinate[+] = 384.0
    * coordinate[+] = 399.0
    * coordinate[+] = 298.0
    * coordinate[+] = 431.5
    * coordinate[+] = 226.0
    * coordinate[+] = 462.5
    * coordinate[+] = 299.0
    * coordinate[+] = 473.0
    * coordinate[+] = 385.0
    * coordinate[+] = 458.0
    * coordinate[+] = 457.0
