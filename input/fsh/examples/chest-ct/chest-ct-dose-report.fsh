Instance: chest-ct-dose-report
InstanceOf: SrInstanceImagingSelectionEuImaging
Usage: #example
Title: "Chest CT: dose report"
Description: "The dose report of the CT, as one object."
* language = #en
* insert Narrative([[<p>The dose report of the CT of 16 March 2026.</p>]])
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1.5.1"
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2026-03-16T09:51:00+01:00"
* code = $dcm#113701 "X-Ray Radiation Dose Report"
* studyUid = "2.25.240132105380051627550903599388519795292.1.1"
* derivedFrom = Reference(chest-ct-imaging-study)
* endpoint = Reference(chest-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.1.1.5"
* seriesNumber = 990
* instance
  * uid = "2.25.240132105380051627550903599388519795292.1.1.5.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
