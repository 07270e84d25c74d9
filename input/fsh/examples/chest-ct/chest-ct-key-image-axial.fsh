Instance: chest-ct-key-image-axial
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Chest CT: axial key image"
Description: "The frame that shows the nodule best, with the nodule circled."
* language = #en
* insert Narrative([[<p>Key image: nodule 1 at its largest, frame 148 of the axial series.</p>]])
* extension[title].valueString = "Nodule 1, axial"
* extension[description].valueMarkdown = "Largest cross-section of the solid nodule in the right upper lobe, lung window."
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1.4.1"
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2026-03-16T13:31:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the nodule at its largest"
* studyUid = "2.25.240132105380051627550903599388519795292.1.1"
* derivedFrom = Reference(chest-ct-imaging-study)
* endpoint = Reference(chest-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.1.1.2"
* seriesNumber = 2
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.1.8.1"
* performer.actor = Reference(chest-ct-radiologist-role)
* basedOn = Reference(chest-ct-order)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.1.1.2.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "148"
  * imageRegion2D
    * regionType = #ellipse
    * coordinate[0] = 210.0
    * coordinate[+] = 233.6
    * coordinate[+] = 223.4
    * coordinate[+] = 233.6
    * coordinate[+] = 216.7
    * coordinate[+] = 228.6
    * coordinate[+] = 216.7
    * coordinate[+] = 238.6
