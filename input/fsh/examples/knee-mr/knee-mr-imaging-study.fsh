Instance: knee-mr-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Knee MR: study"
Description: "The MR of the right knee: localizers and three planes, with the slices that the reports point to."
* language = #en
* insert Narrative([[<p>MR of the right knee without contrast, 20 January 2026, accession number MR26011900208: 4 series, 85 instances.</p><ul><li>1: localizers, 3 images</li><li>2: sagittal, 28 images</li><li>3: coronal, 26 images</li><li>4: axial, 28 images</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#61685007
  * text = "Lower limb"
* modality = $dcm#MR "Magnetic Resonance"
* subject = Reference(knee-mr-patient)
* started = "2026-01-20T08:32:00+01:00"
* basedOn[accession] = Reference(knee-mr-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MR26011900208"
* partOf = Reference(knee-mr-procedure)
* referrer = Reference(knee-mr-referrer-role)
* endpoint = Reference(knee-mr-endpoint)
* numberOfSeries = 4
* numberOfInstances = 85
* procedure.concept.text = "MR of the right knee without contrast"
* reason.reference = Reference(knee-mr-injury)
* description = "MR knee right without contrast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.7.1.1"
  * number = 1
  * modality = $dcm#MR "Magnetic Resonance"
  * description = "Localizers"
  * numberOfInstances = 3
  * bodySite.concept = $sct#72696002
    * text = "Right knee"
  * laterality = $sct#24028007
    * text = "Right"
  * started = "2026-01-20T08:32:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.7.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
    * number = 1
    * extension[instance-description].valueString = "Localizer in three planes"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.7.1.2"
  * number = 2
  * modality = $dcm#MR "Magnetic Resonance"
  * description = "Sagittal, proton density, fat-saturated, 3.0 mm"
  * numberOfInstances = 28
  * bodySite.concept = $sct#72696002
    * text = "Right knee"
  * laterality = $sct#24028007
    * text = "Right"
  * started = "2026-01-20T08:35:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.7.1.2.9"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
    * number = 9
    * extension[instance-description].valueString = "Posterior horn of the medial meniscus"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.7.1.2.14"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
    * number = 14
    * extension[instance-description].valueString = "Anterior cruciate ligament"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.7.1.3"
  * number = 3
  * modality = $dcm#MR "Magnetic Resonance"
  * description = "Coronal, proton density, fat-saturated, 3.0 mm"
  * numberOfInstances = 26
  * bodySite.concept = $sct#72696002
    * text = "Right knee"
  * laterality = $sct#24028007
    * text = "Right"
  * started = "2026-01-20T08:41:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.7.1.3.12"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
    * number = 12
    * extension[instance-description].valueString = "Bone bruise of the lateral femoral condyle"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.7.1.4"
  * number = 4
  * modality = $dcm#MR "Magnetic Resonance"
  * description = "Axial, proton density, fat-saturated, 3.0 mm"
  * numberOfInstances = 28
  * bodySite.concept = $sct#72696002
    * text = "Right knee"
  * laterality = $sct#24028007
    * text = "Right"
  * started = "2026-01-20T08:47:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.7.1.4.11"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
    * number = 11
    * extension[instance-description].valueString = "Largest extent of the effusion"
