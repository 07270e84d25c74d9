Instance: chest-ct-prior-measured-region
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Chest CT: prior measured region"
Description: "The line along which the nodule was measured in the prior study."
* language = #en
* insert Narrative([[<p>The line along which nodule 1 was measured six months before: frame 139 of the axial series of 15 September 2025.</p>]])
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2025-09-15T15:05:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line drawn along the long axis of the nodule"
* studyUid = "2.25.240132105380051627550903599388519795292.1.2"
* derivedFrom = Reference(chest-ct-prior-imaging-study)
* endpoint = Reference(chest-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.1.2.1"
* seriesNumber = 2
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.1.8.2"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.1.2.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "139"
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 208.1
    * coordinate[+] = 226.3
    * coordinate[+] = 216.4
    * coordinate[+] = 230.0
