Instance: single-camera-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Single example: study whose images are Binary resources"
Description: "A photograph of the rash, from a clinic without a PACS."
* language = #en
* insert Narrative([[<p>Photograph of the rash, 9 April 2026: one image, held by a FHIR server.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.2"
* status = #available
* modality = $dcm#XC "External-camera Photography"
* subject = Reference(single-patient)
* started = "2026-04-09T09:10:00+02:00"
* endpoint = Reference(single-endpoint-fhir)
* numberOfSeries = 1
* numberOfInstances = 1
* description = "Photograph of the rash"
* series
  * uid = "2.25.240132105380051627550903599388519795292.2.2.1"
  * number = 1
  * modality = $dcm#XC "External-camera Photography"
  * numberOfInstances = 1
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.2.2.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.77.1.4
    * number = 1
    * extension[binary].valueReference = Reference(single-photograph)
