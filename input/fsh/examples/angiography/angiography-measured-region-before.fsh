Instance: angiography-measured-region-before
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Angiography: measured region before treatment"
Description: "Where the artery was measured before the treatment."
* language = #en
* insert Narrative([[<p>The line across the narrowest part: frame 14 of run 2.</p>]])
* status = #available
* subject = Reference(angiography-patient)
* issued = "2026-02-17T11:30:00+01:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.8.1"
* derivedFrom = Reference(angiography-imaging-study)
* endpoint = Reference(angiography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.8.1.2"
* seriesNumber = 2
* instance
  * uid = "2.25.240132105380051627550903599388519795292.8.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
  * subset = "14"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 498.9
    * coordinate[+] = 604.7
    * coordinate[+] = 502.7
    * coordinate[+] = 605.7
