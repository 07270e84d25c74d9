Instance: pet-ct-key-image
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "PET-CT: key image"
Description: "The PET slice that shows the remaining lymph node."
* language = #en
* insert Narrative([[<p>Key image: lymph node 1 in the PET, image 66.</p>]])
* extension[title].valueString = "Lymph node 1, PET"
* extension[description].valueMarkdown = "Residual uptake in the mediastinum, slightly above the blood pool."
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the remaining lymph node"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.2"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* performer.actor = Reference(pet-ct-reader-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.2.66"
  * number = 66
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
