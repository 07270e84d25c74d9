Instance: mammography-measured-region
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Mammography: measured region"
Description: "The line along which the mass was measured."
* language = #en
* insert Narrative([[<p>The line along which mass 1 was measured, mediolateral oblique view of the left breast.</p>]])
* status = #available
* subject = Reference(mammography-patient)
* issued = "2026-02-11T15:30:00+00:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line drawn along the long axis of the mass"
* studyUid = "2.25.240132105380051627550903599388519795292.3.1"
* derivedFrom = Reference(mammography-imaging-study)
* endpoint = Reference(mammography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.3.1.2"
* seriesNumber = 2
* bodySite.concept = $sct#80248007
  * text = "Left breast"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.3.1.2.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 1226.5
    * coordinate[+] = 1108.0
    * coordinate[+] = 1346.0
    * coordinate[+] = 1170.5
