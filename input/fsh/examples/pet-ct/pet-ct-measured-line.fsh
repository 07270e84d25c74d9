Instance: pet-ct-measured-line
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "PET-CT: measured line"
Description: "The line along which the lymph node was measured in the CT."
* language = #en
* insert Narrative([[<p>The line along which lymph node 1 was measured, image 131 of the CT series.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Line drawn along the long axis of the lymph node"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.1"
* seriesNumber = 2
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.1.131"
  * number = 131
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 268.5
    * coordinate[+] = 221.0
    * coordinate[+] = 285.0
    * coordinate[+] = 229.5
