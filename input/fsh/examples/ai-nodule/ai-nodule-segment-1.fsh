Instance: ai-nodule-segment-1
InstanceOf: ImagingSelectionSegmentEuImaging
Usage: #example
Title: "AI nodule: segment of candidate 1"
Description: "The outline of candidate 1 that the software drew."
* language = #en
* insert Narrative([[<p>Segment 1 of the segmentation by Nodule Marker: candidate 1.</p>]])
* status = #available
* subject = Reference(ai-nodule-patient)
* issued = "2026-05-12T10:12:00+01:00"
* performer.actor = Reference(ai-nodule-software)
* code = $dcm#121191 "Referenced Segment"
* studyUid = "2.25.240132105380051627550903599388519795292.11.1"
* derivedFrom = Reference(ai-nodule-imaging-study)
* endpoint = Reference(ai-nodule-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.11.1.2"
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.11.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.11.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
  * subset = "1"
