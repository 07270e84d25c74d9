Instance: obstetric-ultrasound-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Obstetric ultrasound: study"
Description: "Still images with biometry, two clips, and the measurements as a structured report."
* language = #en
* insert Narrative([[<p>Ultrasound of the fetus, 22 April 2026, accession number US26042200061: 3 series, 7 instances.</p><ul><li>1: four still images</li><li>2: two clips, the heart with 118 frames and the thigh with 64</li><li>3: measurements</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#63337009
  * text = "Abdomen and pelvis"
* modality[0] = $dcm#US "Ultrasound"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(obstetric-ultrasound-patient)
* started = "2026-04-22T10:32:00+01:00"
* basedOn[accession] = Reference(obstetric-ultrasound-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26042200061"
* partOf = Reference(obstetric-ultrasound-procedure)
* referrer = Reference(obstetric-ultrasound-midwife-role)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* numberOfSeries = 3
* numberOfInstances = 7
* procedure.concept = $sct#268445003
  * text = "Obstetric ultrasound"
* reason.concept.text = "Growth and anatomy"
* description = "Obstetric ultrasound, second trimester"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.5.1.1"
  * number = 1
  * modality = $dcm#US "Ultrasound"
  * description = "Still images"
  * numberOfInstances = 4
  * started = "2026-04-22T10:32:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(obstetric-ultrasound-sonographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
    * number = 1
    * extension[instance-description].valueString = "Head, transverse plane through the thalami"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
    * number = 2
    * extension[instance-description].valueString = "Abdomen, transverse plane through stomach and umbilical vein"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.1.3"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
    * number = 3
    * extension[instance-description].valueString = "Placenta and cervix, sagittal"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.1.4"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
    * number = 4
    * extension[instance-description].valueString = "Heart rate in M mode"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.5.1.2"
  * number = 2
  * modality = $dcm#US "Ultrasound"
  * description = "Clips"
  * numberOfInstances = 2
  * started = "2026-04-22T10:41:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(obstetric-ultrasound-sonographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 1
    * extension[instance-description].valueString = "Heart, four chambers"
    * extension[number-of-frames].valueInteger = 118
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.2.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 2
    * extension[instance-description].valueString = "Thigh, sweep along the femur"
    * extension[number-of-frames].valueInteger = 64
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.5.1.3"
  * number = 3
  * modality = $dcm#SR "Structured Report Document"
  * description = "Measurements of the ultrasound unit"
  * numberOfInstances = 1
  * started = "2026-04-22T11:05:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.5.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.33
    * number = 1
    * extension[instance-description].valueString = "Obstetric measurements"
