Instance: study-only-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Study without report: study"
Description: "Two radiographs and the manifest. The archive serves all of it by DICOMweb, and a FHIR server serves one image as a file."
* language = #en
* insert Narrative([[<p>Radiographs of the left wrist, 10 June 2026, accession number XR26061000501: 2 series, 3 instances. Not reported yet.</p><ul><li>1: two views</li><li>999: manifest</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.13.1"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#53120007
  * text = "Upper limb"
* modality[0] = $dcm#DX "Digital Radiography"
* modality[+] = $dcm#KO "Key Object Selection"
* subject = Reference(study-only-patient)
* started = "2026-06-10T08:15:00+03:00"
* basedOn[accession] = Reference(study-only-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XR26061000501"
* referrer = Reference(study-only-referrer)
* endpoint[0] = Reference(study-only-endpoint-dicomweb)
* endpoint[+] = Reference(study-only-endpoint-fhir)
* numberOfSeries = 2
* numberOfInstances = 3
* procedure.concept.text = "Radiographs of the left wrist in two views"
* description = "Left wrist, two views"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.13.1.1"
  * number = 1
  * modality = $dcm#DX "Digital Radiography"
  * description = "Left wrist"
  * numberOfInstances = 2
  * bodySite.concept.text = "Left wrist"
  * laterality = $sct#7771000
    * text = "Left"
  * started = "2026-06-10T08:15:00+03:00"
  * performer[performer]
    * function = $v3-participation-type#PRF "performer"
    * actor = Reference(study-only-health-centre)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.13.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.1
    * number = 1
    * extension[instance-description].valueString = "Frontal view"
    * extension[binary].valueReference = Reference(study-only-frontal-view)
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.13.1.1.2"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.1
    * number = 2
    * extension[instance-description].valueString = "Lateral view"
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.13.1.2"
  * number = 999
  * modality = $dcm#KO "Key Object Selection"
  * description = "Manifest"
  * numberOfInstances = 1
  * started = "2026-06-10T08:20:00+03:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.13.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.59
    * number = 1
    * extension[instance-description].valueString = "List of all images of the study"
