Instance: mammography-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Mammography: study"
Description: "Two views of each breast, the key object selection and the dose report."
* language = #en
* insert Narrative([[<p>Digital mammography, 10 February 2026, accession number MG26021000088: 4 series, 6 instances.</p><ul><li>1: right breast, craniocaudal and mediolateral oblique</li><li>2: left breast, craniocaudal and mediolateral oblique</li><li>900: key images</li><li>990: radiation dose report</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#76752008
  * text = "Breast"
* modality[0] = $dcm#MG "Mammography"
* modality[+] = $dcm#KO "Key Object Selection"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(mammography-patient)
* started = "2026-02-10T10:08:00+00:00"
* basedOn[accession] = Reference(mammography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MG26021000088"
* partOf = Reference(mammography-procedure)
* referrer = Reference(mammography-screening-physician-role)
* endpoint[0] = Reference(mammography-endpoint)
* endpoint[+] = Reference(mammography-endpoint-search)
* numberOfSeries = 4
* numberOfInstances = 6
* procedure.concept = $sct#24623002
  * text = "Screening mammography"
* reason.concept.text = "Screening, first round"
* description = "Screening mammography, two views of each breast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.3.1.1"
  * number = 1
  * modality = $dcm#MG "Mammography"
  * description = "Right breast"
  * numberOfInstances = 2
  * bodySite.concept = $sct#73056007
    * text = "Right breast"
  * started = "2026-02-10T10:08:00+00:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(mammography-radiographer-role)
  * performer[device]
    * function = $v3-participation-type#DEV "device"
    * actor = Reference(mammography-unit)
  * performer[custodian]
    * function = $v3-participation-type#CST "custodian"
    * actor = Reference(mammography-hospital)
  * performer[organization]
    * function = $v3-participation-type#LOC "location"
    * actor = Reference(mammography-imaging-department)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
    * number = 1
    * extension[instance-description].valueString = "Right craniocaudal"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
    * number = 2
    * extension[instance-description].valueString = "Right mediolateral oblique"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.3.1.2"
  * number = 2
  * modality = $dcm#MG "Mammography"
  * description = "Left breast"
  * numberOfInstances = 2
  * bodySite.concept = $sct#80248007
    * text = "Left breast"
  * started = "2026-02-10T10:12:00+00:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(mammography-radiographer-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
    * number = 1
    * extension[instance-description].valueString = "Left craniocaudal"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.2.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
    * number = 2
    * extension[instance-description].valueString = "Left mediolateral oblique"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.3.1.3"
  * number = 900
  * modality = $dcm#KO "Key Object Selection"
  * description = "Key images"
  * numberOfInstances = 1
  * started = "2026-02-11T15:30:00+00:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.59
    * number = 1
    * extension[instance-description].valueString = "Key images chosen by the first reader"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.3.1.4"
  * number = 990
  * modality = $dcm#SR "Structured Report Document"
  * description = "Radiation dose"
  * numberOfInstances = 1
  * started = "2026-02-10T10:15:00+00:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.3.1.4.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
    * number = 1
    * extension[instance-description].valueString = "Radiation dose report of the mammography unit"
