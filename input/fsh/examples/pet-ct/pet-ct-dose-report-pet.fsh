Instance: pet-ct-dose-report-pet
InstanceOf: SrInstanceImagingSelectionEuImaging
Usage: #example
Title: "PET-CT: radiopharmaceutical dose report"
Description: "The dose report of the injection, as one object."
* language = #en
* insert Narrative([[<p>The radiopharmaceutical dose report of 18 May 2026.</p>]])
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.1.4.1"
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T10:38:00+02:00"
* code = $dcm#113500 "Radiopharmaceutical Radiation Dose Report"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.4"
* seriesNumber = 990
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.4.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.68
