Instance: overread-key-image
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Over-read: key image"
Description: "The slice that shows the blood, with the blood outlined."
* language = #en
* insert Narrative([[<p>Key image: blood in the right central sulcus, image 26 of the axial series.</p>]])
* extension[title].valueString = "Subarachnoid blood, axial"
* extension[description].valueMarkdown = "Thin bright line in the right central sulcus."
* status = #available
* subject = Reference(overread-patient)
* issued = "2026-03-08T08:12:00+00:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the blood"
* studyUid = "2.25.240132105380051627550903599388519795292.10.1"
* derivedFrom = Reference(overread-imaging-study)
* endpoint = Reference(overread-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.10.1.2"
* seriesNumber = 2
* performer.actor = Reference(overread-neuroradiologist-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.10.1.2.26"
  * number = 26
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2
  * imageRegion2D
    * regionType = #circle
    * coordinate[0] = 188.0
    * coordinate[+] = 203.5
    * coordinate[+] = 199.0
    * coordinate[+] = 203.5
