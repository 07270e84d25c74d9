Instance: single-region-2d
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Single example: region of an image"
Description: "The line along which the lesion was measured."
* language = #en
* insert Narrative([[<p>The line along which lesion 1 was measured, frame 92 of the axial series.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "92"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 188.0
    * coordinate[+] = 240.5
    * coordinate[+] = 214.5
    * coordinate[+] = 251.0
