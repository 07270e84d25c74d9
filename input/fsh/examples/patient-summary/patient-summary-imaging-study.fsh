// The study's UID and what a reader wants to know of it. Where it can be retrieved is asked for when someone wants the images.
Instance: patient-summary-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Patient summary: study that was reported"
Description: "What a patient summary copies of the study of the story chest-ct."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, 16 March 2026, accession number CT26031600417.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1"
* status = #available
* modality[0] = $dcm#CT "Computed Tomography"
* modality[+] = $dcm#KO "Key Object Selection"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(chest-ct-patient)
* started = "2026-03-16T09:42:00+01:00"
* endpoint
  * extension[$data-absent-reason-extension].valueCode = #not-asked
  * display = "Not copied: it is found by the UID of the study"
* description = "CT chest without contrast, low dose"
