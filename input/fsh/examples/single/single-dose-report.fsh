Instance: single-dose-report
InstanceOf: SrInstanceImagingSelectionEuImaging
Usage: #example
Title: "Single example: dose report"
Description: "The dose report of the scanner, as one object."
* language = #en
* insert Narrative([[<p>The dose report of the scanner, 9 April 2026.</p>]])
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1.4.1"
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#113701 "X-Ray Radiation Dose Report"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.4"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.4.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
