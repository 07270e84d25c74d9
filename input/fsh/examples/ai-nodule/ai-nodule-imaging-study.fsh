Instance: ai-nodule-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "AI nodule: study"
Description: "The CT, and what the software added to it: a segmentation and a structured report."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest, 12 May 2026, accession number CT26051200288: 3 series, 3 instances.</p><ul><li>2: axial 1.0 mm, one multi-frame object of 284 frames</li><li>801: segmentation by Nodule Marker, 2 segments</li><li>802: structured report of Nodule Marker</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* modality[0] = $dcm#CT "Computed Tomography"
* modality[+] = $dcm#SEG "Segmentation"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(ai-nodule-patient)
* started = "2026-05-12T09:52:00+01:00"
* basedOn[accession] = Reference(ai-nodule-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051200288"
* partOf = Reference(ai-nodule-procedure)
* referrer = Reference(ai-nodule-referrer)
* endpoint = Reference(ai-nodule-endpoint)
* numberOfSeries = 3
* numberOfInstances = 3
* description = "CT chest without contrast, low dose"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.11.1.1"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 1.0 mm, lung kernel"
  * numberOfInstances = 1
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2026-05-12T09:52:00+01:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.11.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
    * number = 1
    * extension[instance-description].valueString = "Axial slices from apex to base"
    * extension[number-of-frames].valueInteger = 284
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.11.1.2"
  * number = 801
  * modality = $dcm#SEG "Segmentation"
  * description = "Candidates of Nodule Marker"
  * numberOfInstances = 1
  * started = "2026-05-12T10:11:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(ai-nodule-software)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.11.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
    * number = 1
    * extension[instance-description].valueString = "Segment 1 is candidate 1, segment 2 is candidate 2"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.11.1.3"
  * number = 802
  * modality = $dcm#SR "Structured Report Document"
  * description = "Report of Nodule Marker"
  * numberOfInstances = 1
  * started = "2026-05-12T10:12:00+01:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(ai-nodule-software)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.11.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.34
    * number = 1
    * extension[instance-description].valueString = "Candidates with their volumes"
