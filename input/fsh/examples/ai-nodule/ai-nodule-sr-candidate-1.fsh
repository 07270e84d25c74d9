Instance: ai-nodule-sr-candidate-1
InstanceOf: ImagingSelectionSrContentItemEuImaging
Usage: #example
Title: "AI nodule: content item of candidate 1"
Description: "The node of the structured report that describes candidate 1."
* language = #en
* insert Narrative([[<p>Candidate 1 in the structured report of Nodule Marker.</p>]])
* status = #available
* subject = Reference(ai-nodule-patient)
* issued = "2026-05-12T10:12:00+01:00"
* performer.actor = Reference(ai-nodule-software)
* code = $dcm#121071 "Finding"
  * text = "Content item of candidate 1"
* studyUid = "2.25.240132105380051627550903599388519795292.11.1"
* derivedFrom = Reference(ai-nodule-imaging-study)
* endpoint = Reference(ai-nodule-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.11.1.3"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.11.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.34
  * subset = "2.25.240132105380051627550903599388519795292.11.9.1"
