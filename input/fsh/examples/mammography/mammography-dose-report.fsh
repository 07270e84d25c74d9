Instance: mammography-dose-report
InstanceOf: SrInstanceImagingSelectionEuImaging
Usage: #example
Title: "Mammography: dose report"
Description: "The dose report of the mammography unit, as one object."
* language = #en
* insert Narrative([[<p>The dose report of the mammography unit, 10 February 2026.</p>]])
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.1.4.1"
* status = #available
* subject = Reference(mammography-patient)
* issued = "2026-02-10T10:15:00+00:00"
* code = $dcm#113701 "X-Ray Radiation Dose Report"
* studyUid = "2.25.240132105380051627550903599388519795292.3.1"
* derivedFrom = Reference(mammography-imaging-study)
* endpoint = Reference(mammography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.3.1.4"
* seriesNumber = 990
* instance
  * uid = "2.25.240132105380051627550903599388519795292.3.1.4.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
