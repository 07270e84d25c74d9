// Beside the report: it measures nothing and illustrates nothing, so it claims the general profile.
Instance: chest-ct-teaching-mark
InstanceOf: ImagingSelectionEuImaging
Usage: #example
Title: "Chest CT: mark for teaching"
Description: "A frame with a line on the nodule, kept for teaching. No part of the report."
* language = #en
* insert Narrative([[<p>For teaching: frame 148 of the axial series of 16 March 2026, with a line on the nodule.</p>]])
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2026-03-16T15:20:00+01:00"
* code = $dcm#113004 "For Teaching"
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
