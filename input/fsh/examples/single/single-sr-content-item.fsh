Instance: single-sr-content-item
InstanceOf: ImagingSelectionSrContentItemEuImaging
Usage: #example
Title: "Single example: content item"
Description: "The measurement in the structured report that an Observation was taken from."
* language = #en
* insert Narrative([[<p>The long axis of lesion 1 in the measurement report.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.3"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.33
  * subset = "2.25.240132105380051627550903599388519795292.2.9.1"
