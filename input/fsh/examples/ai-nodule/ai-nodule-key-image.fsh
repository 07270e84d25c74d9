Instance: ai-nodule-key-image
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "AI nodule: key image"
Description: "The frame that shows the nodule best, as the radiologist chose it."
* language = #en
* insert Narrative([[<p>Key image: the nodule of the left lower lobe, frame 203 of the axial series.</p>]])
* extension[title].valueString = "Nodule, axial"
* extension[description].valueMarkdown = "The solid nodule of the left lower lobe at its largest."

* status = #available
* subject = Reference(ai-nodule-patient)
* issued = "2026-05-12T15:05:00+01:00"
* performer.actor = Reference(ai-nodule-radiologist-role)
* code = $dcm#113000 "Of Interest"
  * text = "Shows the nodule at its largest"
* studyUid = "2.25.240132105380051627550903599388519795292.11.1"
* derivedFrom = Reference(ai-nodule-imaging-study)
* endpoint = Reference(ai-nodule-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.11.1.1"
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.11.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.11.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "203"
  * imageRegion2D
    * regionType = #circle
    * coordinate[0] = 352.0
    * coordinate[+] = 318.5
    * coordinate[+] = 361.5
    * coordinate[+] = 318.5
