Instance: chest-xray-pdf-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Chest X-ray as PDF: study"
Description: "The two views of the chest."
* language = #en
* insert Narrative([[<p>X-ray of the chest, 24 February 2026, accession number DX26022400733: one series, 2 images.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.9.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* modality = $dcm#DX "Digital Radiography"
* subject = Reference(chest-xray-pdf-patient)
* started = "2026-02-24T13:48:00+02:00"
* basedOn[accession] = Reference(chest-xray-pdf-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "DX26022400733"
* referrer = Reference(chest-xray-pdf-referrer-role)
* endpoint = Reference(chest-xray-pdf-endpoint)
* numberOfSeries = 1
* numberOfInstances = 2
* procedure.concept = $loinc#36643-5 "XR Chest 2 Views"
* description = "Chest, two views"
* series
  * uid = "2.25.240132105380051627550903599388519795292.9.1.1"
  * number = 1
  * modality = $dcm#DX "Digital Radiography"
  * description = "Chest, two views"
  * numberOfInstances = 2
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2026-02-24T13:48:00+02:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.9.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.1
    * number = 1
    * extension[instance-description].valueString = "From behind, standing"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.9.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.1
    * number = 2
    * extension[instance-description].valueString = "From the side"
