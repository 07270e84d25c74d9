Instance: single-region-3d
InstanceOf: ImagingSelectionRegion3DEuImaging
Usage: #example
Title: "Single example: region of the patient"
Description: "The centre of the lesion in patient coordinates."
* language = #en
* insert Narrative([[<p>The centre of lesion 1, in millimetres in the patient.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Centre of the lesion"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.1"
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.2.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * imageRegion3D
    * regionType = #point
    * coordinate[0] = -62.4
    * coordinate[+] = -18.2
    * coordinate[+] = 1104.0
