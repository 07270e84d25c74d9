Instance: chest-ct-key-image-coronal
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Chest CT: coronal key image"
Description: "The coronal slice that shows where in the lobe the nodule lies."
* language = #en
* insert Narrative([[<p>Key image: where in the lobe nodule 1 lies, image 42 of the coronal series.</p>]])
* extension[title].valueString = "Nodule 1, coronal"
* extension[description].valueMarkdown = "Position of the nodule in the posterior segment of the right upper lobe."
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1.4.1"
* status = #available
* subject = Reference(chest-ct-patient)
* issued = "2026-03-16T13:31:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows where in the lobe the nodule lies"
* studyUid = "2.25.240132105380051627550903599388519795292.1.1"
* derivedFrom = Reference(chest-ct-imaging-study)
* endpoint = Reference(chest-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.1.1.3"
* seriesNumber = 3
* performer.actor = Reference(chest-ct-radiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.1.1.3.42"
  * number = 42
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
