Instance: overread-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Over-read: study"
Description: "The one study that both reports are about."
* language = #en
* insert Narrative([[<p>CT of the head without contrast, 8 March 2026, accession number CT26030800012: 3 series, 65 instances.</p><ul><li>1: localizer, one image</li><li>2: axial, soft tissue, 32 images</li><li>3: axial, bone, 32 images</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.10.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#774007
  * text = "Head and neck"
* modality = $dcm#CT "Computed Tomography"
* subject = Reference(overread-patient)
* started = "2026-03-08T02:12:00+00:00"
* basedOn[accession] = Reference(overread-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26030800012"
* partOf = Reference(overread-procedure)
* referrer = Reference(overread-referrer-role)
* endpoint[0] = Reference(overread-endpoint)
* endpoint[+] = Reference(overread-viewer)
* numberOfSeries = 3
* numberOfInstances = 65
* procedure.concept = $loinc#30799-1 "CT Head WO contrast"
* reason.reference = Reference(overread-head-injury)
* description = "CT head without contrast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.10.1.1"
  * number = 1
  * modality = $dcm#CT "Computed Tomography"
  * description = "Localizer"
  * numberOfInstances = 1
  * bodySite.concept = $sct#69536005
    * text = "Head"
  * started = "2026-03-08T02:12:00+00:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.10.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 1
    * extension[instance-description].valueString = "Lateral localizer"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.10.1.2"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 5.0 mm, soft tissue"
  * numberOfInstances = 32
  * bodySite.concept = $sct#69536005
    * text = "Head"
  * started = "2026-03-08T02:13:00+00:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.10.1.2.24"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 24
    * extension[instance-description].valueString = "Swelling of the scalp on the right"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.10.1.2.26"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 26
    * extension[instance-description].valueString = "Blood in a sulcus on the right"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.10.1.3"
  * number = 3
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 5.0 mm, bone"
  * numberOfInstances = 32
  * bodySite.concept = $sct#69536005
    * text = "Head"
  * started = "2026-03-08T02:13:00+00:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.10.1.3.24"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 24
