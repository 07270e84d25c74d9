Instance: single-prior-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Single examples: prior study"
Description: "An ultrasound of the abdomen that the CT was compared with. Its images are in nobody's archive any more."
* language = #en
* insert Narrative([[<p>Ultrasound of the abdomen, 12 January 2026. No image can be retrieved.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.6"
* status = #unknown
* modality = $dcm#US "Ultrasound"
* subject = Reference(single-patient)
* started = "2026-01-12"
* endpoint.extension[$data-absent-reason-extension].valueCode = #unsupported
* endpoint.display = "Images deleted by the practice that made them"
* description = "Ultrasound of the abdomen"
