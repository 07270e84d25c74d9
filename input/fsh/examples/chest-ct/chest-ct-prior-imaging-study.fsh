Instance: chest-ct-prior-imaging-study
InstanceOf: ImagingStudyEuImaging
Usage: #example
Title: "Chest CT: prior study"
Description: "The CT six months before, in which the nodule was first seen."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, 15 September 2025: one series, one multi-frame object of 298 frames.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.2"
* status = #available
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* modality = $dcm#CT "Computed Tomography"
* subject = Reference(chest-ct-patient)
* started = "2025-09-15T11:20:00+02:00"
* endpoint = Reference(chest-ct-endpoint)
* numberOfSeries = 1
* numberOfInstances = 1
* description = "CT chest without contrast"
* series[0]
  * uid = "2.25.240132105380051627550903599388519795292.1.2.1"
  * number = 2
  * modality = $dcm#CT "Computed Tomography"
  * description = "Axial 1.0 mm, lung kernel"
  * numberOfInstances = 1
  * endpoint = Reference(chest-ct-endpoint)
  * bodySite.concept = $sct#51185008
    * text = "Chest"
  * started = "2025-09-15T11:22:00+02:00"
  * instance[+]
    * uid = "2.25.240132105380051627550903599388519795292.1.2.1.1"
    * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
    * number = 1
    * extension[instance-description].valueString = "Axial slices from apex to base"
    * extension[number-of-frames].valueInteger = 298
