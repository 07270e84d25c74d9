Instance: mammography-key-image-mlo
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Mammography: key image, mediolateral oblique"
Description: "The oblique view of the left breast, which shows the mass best."
* language = #en
* insert Narrative([[<p>Key image: mass 1 in the mediolateral oblique view of the left breast.</p>]])
* extension[title].valueString = "Mass 1, left mediolateral oblique"
* extension[description].valueMarkdown = "Irregular mass with an indistinct margin in the upper half of the left breast."
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.1.3.1"
* status = #available
* subject = Reference(mammography-patient)
* issued = "2026-02-11T15:30:00+00:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the margin of the mass best"
* studyUid = "2.25.240132105380051627550903599388519795292.3.1"
* derivedFrom = Reference(mammography-imaging-study)
* endpoint = Reference(mammography-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.3.1.2"
* seriesNumber = 2
* performer.actor = Reference(mammography-first-reader-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.3.1.2.2"
  * number = 2
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.1.2
  * imageRegion2D
    * regionType = #circle
    * coordinate[0] = 1288.0
    * coordinate[+] = 1140.0
    * coordinate[+] = 1288.0
    * coordinate[+] = 1222.0
