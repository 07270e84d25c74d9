Instance: single-segment
InstanceOf: ImagingSelectionSegmentEuImaging
Usage: #example
Title: "Single example: segment"
Description: "The outline of the lesion that software drew."
* language = #en
* insert Narrative([[<p>Segment 1 of the segmentation: lesion 1 of the liver, drawn by software.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* performer.actor = Reference(single-ai-software)
* code = $dcm#121191 "Referenced Segment"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.2"
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.2.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
  * subset = "1"
