Instance: no-endpoint-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "No endpoint: study"
Description: "A study that is known and kept, and that no service outside the practice can retrieve."
* language = #en
* insert Narrative([[<p>Ultrasound of the left breast, 8 July 2026, accession number US26070800733: one series, 14 images, in an archive without a service outside the practice.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.14.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#76752008
  * text = "Breast"
* modality = $dcm#US "Ultrasound"
* subject = Reference(no-endpoint-patient)
* started = "2026-07-08T14:00:00+02:00"
* basedOn[accession] = Reference(no-endpoint-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26070800733"
* partOf = Reference(no-endpoint-procedure)
* referrer = Reference(no-endpoint-referrer)
* endpoint
  * extension[$data-absent-reason-extension].valueCode = #unsupported
  * display = "None: the archive has no service outside the practice"
* numberOfSeries = 1
* numberOfInstances = 14
* description = "Left breast, biopsy"
* series
  * uid = "2.25.240132105380051627550903599388519795292.14.1.1"
  * number = 1
  * modality = $dcm#US "Ultrasound"
  * description = "Left breast"
  * numberOfInstances = 14
  * bodySite.concept = $sct#80248007
    * text = "Left breast"
  * started = "2026-07-08T14:00:00+02:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(no-endpoint-radiologist-role)
