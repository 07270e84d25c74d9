Instance: ai-nodule-sr
InstanceOf: SrInstanceImagingSelectionEuImaging
Usage: #example
Title: "AI nodule: structured report"
Description: "The DICOM structured report in which the software filed its candidates."
* language = #en
* insert Narrative([[<p>The structured report of Nodule Marker, 12 May 2026, with two candidates.</p>]])
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.1.3.1"
* status = #available
* subject = Reference(ai-nodule-patient)
* issued = "2026-05-12T10:12:00+01:00"
* performer.actor = Reference(ai-nodule-software)
* code = $dcm#121071 "Finding"
  * text = "Structured report with the candidates"
* studyUid = "2.25.240132105380051627550903599388519795292.11.1"
* derivedFrom = Reference(ai-nodule-imaging-study)
* endpoint = Reference(ai-nodule-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.11.1.3"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.11.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.34
