Instance: single-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Single examples: study"
Description: "A CT of the abdomen with contrast, with a segmentation, a measurement report and a dose report."
* language = #en
* insert Narrative([[<p>CT of the abdomen with contrast, 9 April 2026, accession number CT26040900112: 4 series of one object each.</p><ul><li>2: axial 2.0 mm, 180 frames</li><li>801: segmentation of the lesion of the liver</li><li>802: measurements</li><li>990: radiation dose report</li></ul>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1"
* status = #available
* modality[0] = $dcm#CT "Computed Tomography"
* modality[+] = $dcm#SEG "Segmentation"
* modality[+] = $dcm#SR "Structured Report Document"
* subject = Reference(single-patient)
* started = "2026-04-09T08:15:00+02:00"
* basedOn[accession] = Reference(single-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26040900112"
* partOf = Reference(single-procedure)
* endpoint[0] = Reference(chest-ct-endpoint)
* endpoint[+] = Reference(single-endpoint-qido)
* endpoint[+] = Reference(single-endpoint-viewer)
* numberOfSeries = 4
* numberOfInstances = 4
* description = "CT abdomen with contrast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 2.0 mm, portal venous phase"
  * numberOfInstances = 1
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
    * number = 1
    * extension[number-of-frames].valueInteger = 180
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.2.1.2"
  * number = 801
  * modality = $dcm#SEG "Segmentation"
  * description = "Lesion of the liver"
  * numberOfInstances = 1
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.2.1.2.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
    * number = 1
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.2.1.3"
  * number = 802
  * modality = $dcm#SR "Structured Report Document"
  * description = "Measurements"
  * numberOfInstances = 1
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.2.1.3.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.33
    * number = 1
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.2.1.4"
  * number = 990
  * modality = $dcm#SR "Structured Report Document"
  * description = "Radiation dose"
  * numberOfInstances = 1
  * instance
    * uid = "2.25.240132105380051627550903599388519795292.2.1.4.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.88.67
    * number = 1
