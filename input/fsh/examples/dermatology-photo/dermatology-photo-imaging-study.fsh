Instance: dermatology-photo-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Dermatology photograph: study without DICOM objects"
Description: "The sitting in which the photographs were taken. The clinic gave it a UID, and there is nothing to retrieve by it."
* language = #en
* insert Narrative([[<p>Photographs of the left forearm, 3 June 2026, accession number PH26060300019. No DICOM objects, so there is no archive to ask.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.12.1"
* status = #registered
* extension[anatomical-region].valueCodeableConcept = $sct#53120007
  * text = "Upper limb"
* modality = $dcm#XC "External-camera Photography"
* subject = Reference(dermatology-photo-patient)
* started = "2026-06-03T11:30:00+01:00"
* basedOn[accession] = Reference(dermatology-photo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "PH26060300019"
* referrer = Reference(dermatology-photo-referrer)
* endpoint
  * extension[$data-absent-reason-extension].valueCode = #not-applicable
  * display = "None: the photographs are no DICOM objects"
* description = "Photographs of the left forearm"
