Instance: stress-echo-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Stress echo: study"
Description: "Clips at rest and at peak, and the electrocardiogram of both stages."
* language = #en
* insert Narrative([[<p>Stress echocardiogram, 4 June 2026, accession number EC26060400019: 3 series, 6 instances.</p><ul><li>1: rest, clips of two and of four chambers</li><li>2: peak, clips of two and of four chambers</li><li>3: electrocardiogram at rest and at peak</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#80891009
  * text = "Heart"
* modality[0] = $dcm#US "Ultrasound"
* modality[+] = $dcm#ECG "Electrocardiography"
* subject = Reference(stress-echo-patient)
* started = "2026-06-04T10:03:00+03:00"
* basedOn[accession] = Reference(stress-echo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "EC26060400019"
* partOf = Reference(stress-echo-procedure)
* referrer = Reference(stress-echo-referrer-role)
* endpoint[0] = Reference(stress-echo-endpoint)
* endpoint[+] = Reference(stress-echo-endpoint-search)
* numberOfSeries = 3
* numberOfInstances = 6
* procedure.concept = $sct#433233004
  * text = "Exercise stress echocardiogram"
* reason.reference = Reference(stress-echo-chest-pain)
* description = "Stress echocardiogram, bicycle"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.6.1.1"
  * number = 1
  * modality = $dcm#US "Ultrasound"
  * description = "Rest"
  * numberOfInstances = 2
  * bodySite.concept = $sct#80891009
    * text = "Heart"
  * started = "2026-06-04T10:04:00+03:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(stress-echo-sonographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 1
    * extension[instance-description].valueString = "Two chambers at rest"
    * extension[number-of-frames].valueInteger = 84
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 2
    * extension[instance-description].valueString = "Four chambers at rest"
    * extension[number-of-frames].valueInteger = 88
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.6.1.2"
  * number = 2
  * modality = $dcm#US "Ultrasound"
  * description = "Peak exercise"
  * numberOfInstances = 2
  * bodySite.concept = $sct#80891009
    * text = "Heart"
  * started = "2026-06-04T10:24:00+03:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(stress-echo-sonographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 1
    * extension[instance-description].valueString = "Two chambers at peak"
    * extension[number-of-frames].valueInteger = 46
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.2.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.3.1
    * number = 2
    * extension[instance-description].valueString = "Four chambers at peak"
    * extension[number-of-frames].valueInteger = 44
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.6.1.3"
  * number = 3
  * modality = $dcm#ECG "Electrocardiography"
  * description = "Electrocardiogram"
  * numberOfInstances = 2
  * bodySite.concept = $sct#80891009
    * text = "Heart"
  * started = "2026-06-04T10:03:00+03:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(stress-echo-sonographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.9.1.1
    * number = 1
    * extension[instance-description].valueString = "Electrocardiogram at rest"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.6.1.3.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.9.1.1
    * number = 2
    * extension[instance-description].valueString = "Electrocardiogram at peak"
