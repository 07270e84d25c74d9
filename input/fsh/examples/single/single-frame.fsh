Instance: single-frame
InstanceOf: ImagingSelectionImageEuImaging
Usage: #example
Title: "Single example: frame"
Description: "One frame of a multi-frame image."
* language = #en
* insert Narrative([[<p>Frame 92 of the axial series: the lesion of the liver.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the lesion"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "92"
