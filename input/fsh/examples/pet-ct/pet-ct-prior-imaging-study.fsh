Instance: pet-ct-prior-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "PET-CT: prior study"
Description: "The PET-CT before chemotherapy."
* language = #en
* insert Narrative([[<p>PET-CT, 9 March 2026, before chemotherapy: a CT and a PET series.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.2"
* status = #available
* modality[0] = $dcm#PT "Positron emission tomography"
* modality[+] = $dcm#CT "Computed Tomography"
* subject = Reference(pet-ct-patient)
* started = "2026-03-09T11:20:00+01:00"
* endpoint[0] = Reference(pet-ct-endpoint)
* endpoint[+] = Reference(pet-ct-endpoint-search)
* numberOfSeries = 2
* numberOfInstances = 597
* description = "PET-CT FDG skull base to thigh"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.4.2.1"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * numberOfInstances = 398
* series[+]
  * uid = "2.25.240132105380051627550903599388519795292.4.2.2"
  * number = 3
  * modality = $dcm#PT "Positron emission tomography"
  * numberOfInstances = 199
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.4.2.2.64"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
    * number = 64
