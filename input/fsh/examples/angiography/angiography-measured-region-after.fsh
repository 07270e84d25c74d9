Instance: angiography-measured-region-after
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Angiography: measured region after treatment"
Description: "Where the artery was measured after the treatment."
* language = #en
* insert Narrative([[<p>The line across the narrowest part: frame 13 of run 3.</p>]])
* status = #available
* subject = Reference(angiography-patient)
* issued = "2026-02-17T11:30:00+01:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.8.1"
* derivedFrom = Reference(angiography-imaging-study)
* endpoint = Reference(angiography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.8.1.3"
* seriesNumber = 3
* instance
  * uid = "2.25.240132105380051627550903599388519795292.8.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
  * subset = "13"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 493.0
    * coordinate[+] = 603.0
    * coordinate[+] = 514.5
    * coordinate[+] = 608.5
