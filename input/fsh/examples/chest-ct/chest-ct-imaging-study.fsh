Instance: chest-ct-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Chest CT: current study"
Description: "The follow-up CT of the chest: localizers, thin axial slices as one multi-frame object, coronal reformats, the key object selection and the dose report."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, 16 March 2026, accession number CT26031600417: 5 series, 101 instances.</p><ul><li>1: localizers, 2 images</li><li>2: axial 1.0 mm, one multi-frame object of 312 frames</li><li>3: coronal reformats 3.0 mm, 96 images</li><li>900: key images</li><li>990: radiation dose report</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* modality[0] = $dcm#CT "Computed Tomography"
* modality[+] = $dcm#KO "Key Object Selection"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(chest-ct-patient)
* started = "2026-03-16T09:42:00+01:00"
* basedOn[accession] = Reference(chest-ct-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26031600417"
* partOf = Reference(chest-ct-procedure)
* referrer = Reference(chest-ct-referrer-role)
* endpoint = Reference(chest-ct-endpoint)
* numberOfSeries = 5
* numberOfInstances = 101
* procedure.concept = $loinc#29252-4 "CT Chest WO contrast"
* reason.reference = Reference(chest-ct-known-nodule)
* description = "CT chest without contrast, low dose"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.1.1.1"
  * number = 1
  * modality = $dcm#CT "Computed Tomography"
  * description = "Localizers"
  * numberOfInstances = 2
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2026-03-16T09:42:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(chest-ct-radiographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 1
    * extension[instance-description].valueString = "Frontal localizer"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 2
    * extension[instance-description].valueString = "Lateral localizer"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.1.1.2"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 1.0 mm, lung kernel"
  * numberOfInstances = 1
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2026-03-16T09:44:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(chest-ct-radiographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
    * number = 1
    * extension[instance-description].valueString = "Axial slices from apex to base"
    * extension[number-of-frames].valueInteger = 312
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.1.1.3"
  * number = 3
  * modality = $dcm#CT "Computed Tomography"
  * description = "Coronal reformats 3.0 mm"
  * numberOfInstances = 96
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2026-03-16T09:50:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(chest-ct-radiographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.3.41"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 41
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.3.42"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 42
    * extension[instance-description].valueString = "Coronal slice through the nodule"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.1.1.4"
  * number = 900
  * modality = $dcm#KO "Key Object Selection"
  * description = "Key images"
  * numberOfInstances = 1
  * started = "2026-03-16T13:31:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.4.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.59
    * number = 1
    * extension[instance-description].valueString = "Key images chosen by the radiologist"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.1.1.5"
  * number = 990
  * modality = $dcm#SR "Structured Report Document"
  * description = "Radiation dose"
  * numberOfInstances = 1
  * started = "2026-03-16T09:51:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.1.5.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
    * number = 1
    * extension[instance-description].valueString = "Radiation dose report of the scanner"
