Instance: chest-ct-measured-region
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Chest CT: measured region"
Description: "The line along which the nodule was measured, on one frame of the axial series."
* language = #en
* insert Narrative([[<p>The line along which nodule 1 was measured: frame 148 of the axial series of 16 March 2026.</p>]])
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2026-03-16T13:31:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line drawn along the long axis of the nodule"
* studyUid = "2.25.240132105380051627550903599388519795292.1.1"
* derivedFrom = Reference(chest-ct-imaging-study)
* endpoint = Reference(chest-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.1.1.2"
* seriesNumber = 2
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.1.8.1"
* bodySite.concept = $sct#42400003
  * text = "Right upper lobe of the lung"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.1.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "148"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 212.4
    * coordinate[+] = 231.7
    * coordinate[+] = 221.0
    * coordinate[+] = 235.5
