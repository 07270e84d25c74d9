Instance: angiography-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Angiography: study"
Description: "The runs before and after the treatment, as multi-frame objects, and the dose report."
* language = #en
* insert Narrative([[<p>Angiography of the left leg, 17 February 2026, accession number XA26021700051: 4 series, 4 instances.</p><ul><li>1: pelvis, 18 frames</li><li>2: left thigh before treatment, 32 frames</li><li>3: left thigh after treatment, 30 frames</li><li>990: radiation dose report</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.1"
* status = #available
* extension[anatomical-region][0].valueCodeableConcept = $sct#61685007
  * text = "Lower limb"
* extension[anatomical-region][+].valueCodeableConcept = $sct#113257007
  * text = "Heart and vessels"
* modality[0] = $dcm#XA "X-Ray Angiography"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(angiography-patient)
* started = "2026-02-17T09:22:00+01:00"
* basedOn[accession] = Reference(angiography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XA26021700051"
* partOf = Reference(angiography-procedure)
* referrer = Reference(angiography-referrer-role)
* endpoint = Reference(angiography-endpoint)
* numberOfSeries = 4
* numberOfInstances = 4
* procedure.concept = $sct#77343006
  * text = "Angiography of the left leg with dilatation"
* reason.reference = Reference(angiography-claudication)
* description = "Angiography left leg, dilatation of the femoral artery"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.8.1.1"
  * number = 1
  * modality = $dcm#XA "X-Ray Angiography"
  * description = "Pelvis"
  * numberOfInstances = 1
  * bodySite.concept = $sct#73634005
    * text = "Left common iliac artery"
  * started = "2026-02-17T09:22:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(angiography-radiologist-role)
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.8.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
    * number = 1
    * extension[instance-description].valueString = "Stent in the left common iliac artery, open"
    * extension[number-of-frames].valueInteger = 18
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.8.1.2"
  * number = 2
  * modality = $dcm#XA "X-Ray Angiography"
  * description = "Left thigh before treatment"
  * numberOfInstances = 1
  * bodySite.concept = $sct#7657000
    * text = "Left femoral artery"
  * started = "2026-02-17T09:27:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(angiography-radiologist-role)
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.8.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
    * number = 1
    * extension[instance-description].valueString = "Stenosis of the left superficial femoral artery"
    * extension[number-of-frames].valueInteger = 32
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.8.1.3"
  * number = 3
  * modality = $dcm#XA "X-Ray Angiography"
  * description = "Left thigh after treatment"
  * numberOfInstances = 1
  * bodySite.concept = $sct#7657000
    * text = "Left femoral artery"
  * started = "2026-02-17T09:55:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(angiography-radiologist-role)
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.8.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.12.1
    * number = 1
    * extension[instance-description].valueString = "The same artery after dilatation"
    * extension[number-of-frames].valueInteger = 30
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.8.1.4"
  * number = 990
  * modality = $dcm#SR "Structured Report Document"
  * description = "Radiation dose"
  * numberOfInstances = 1
  * started = "2026-02-17T10:06:00+01:00"
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.8.1.4.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
    * number = 1
    * extension[instance-description].valueString = "Radiation dose report of the angiography system"
