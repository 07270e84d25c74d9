Instance: pet-ct-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "PET-CT: current study"
Description: "Two modalities in one study: PET and CT series, a segmentation, and a dose report for each."
* language = #en
* insert Narrative([[<p>PET-CT, 18 May 2026, accession number NM26051800033: 5 series, 606 instances.</p><ul><li>2: CT 2.0 mm with contrast, 402 images</li><li>3: PET 4.0 mm, corrected for attenuation, 201 images</li><li>800: segmentation of the lymph node</li><li>990: radiopharmaceutical dose report</li><li>991: CT dose report</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.1"
* status = #available
* extension[anatomical-region][0].valueCodeableConcept = $sct#774007
  * text = "Head and neck"
* extension[anatomical-region][+].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* extension[anatomical-region][+].valueCodeableConcept = $sct#63337009
  * text = "Abdomen"
* modality[0] = $dcm#PT "Positron emission tomography"
* modality[+] = $dcm#CT "Computed Tomography"
* modality[+] = $dcm#SEG "Segmentation"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(pet-ct-patient)
* started = "2026-05-18T10:02:00+02:00"
// A study has one accession number, as the DICOM attribute has. The report names the second.
* basedOn[accession] = Reference(pet-ct-order-pet)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "NM26051800033"
* partOf = Reference(pet-ct-procedure)
* referrer = Reference(pet-ct-referrer-role)
* endpoint[0] = Reference(pet-ct-endpoint)
* endpoint[+] = Reference(pet-ct-endpoint-search)
* numberOfSeries = 5
* numberOfInstances = 606
* procedure.concept = $sct#450436003
  * text = "PET-CT"
* reason.reference = Reference(pet-ct-lymphoma)
* description = "PET-CT FDG skull base to thigh, with contrast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.4.1.1"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "CT 2.0 mm, portal venous phase"
  * numberOfInstances = 402
  * started = "2026-05-18T10:02:00+02:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(pet-ct-technologist-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.1.131"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
    * number = 131
    * extension[instance-description].valueString = "Slice through lymph node 1"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.4.1.2"
  * number = 3
  * modality = $dcm#PT "Positron emission tomography"
  * description = "PET 4.0 mm, corrected for attenuation"
  * numberOfInstances = 201
  * started = "2026-05-18T10:08:00+02:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(pet-ct-technologist-role)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.2.57"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
    * number = 57
    * extension[instance-description].valueString = "Slice through the aortic arch"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.2.66"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
    * number = 66
    * extension[instance-description].valueString = "Slice through lymph node 1"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.2.111"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
    * number = 111
    * extension[instance-description].valueString = "Slice through the right lobe of the liver"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.4.1.3"
  * number = 800
  * modality = $dcm#SEG "Segmentation"
  * description = "Lymph node 1"
  * numberOfInstances = 1
  * started = "2026-05-18T14:20:00+02:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
    * number = 1
    * extension[instance-description].valueString = "Volume of lymph node 1 in the PET"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.4.1.4"
  * number = 990
  * modality = $dcm#SR "Structured Report Document"
  * description = "Radiopharmaceutical dose"
  * numberOfInstances = 1
  * started = "2026-05-18T10:38:00+02:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.4.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.68
    * number = 1
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.4.1.5"
  * number = 991
  * modality = $dcm#SR "Structured Report Document"
  * description = "CT dose"
  * numberOfInstances = 1
  * started = "2026-05-18T10:06:00+02:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.1.5.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
    * number = 1
