Instance: obstetric-ultrasound-key-image-placenta
InstanceOf: ImagingSelectionKeyImageEuImaging
Usage: #example
Title: "Obstetric ultrasound: key image of the placenta"
Description: "The image with the distance of the placenta to the cervix."
* language = #en
* insert Narrative([[<p>Key image: lower edge of the placenta and inner os of the cervix, image 3.</p>]])
* extension[title].valueString = "Placenta and cervix"
* extension[description].valueMarkdown = "Lower edge of the placenta 14 mm from the inner os of the cervix."
* status = #available
* subject = Reference(obstetric-ultrasound-patient)
* issued = "2026-04-22T10:50:00+01:00"
* code = $dcm#113000 "Of Interest"
  * text = "Shows the distance of the placenta to the cervix"
* studyUid = "2.25.240132105380051627550903599388519795292.5.1"
* derivedFrom = Reference(obstetric-ultrasound-imaging-study)
* endpoint = Reference(obstetric-ultrasound-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.5.1.1"
* seriesNumber = 1
* performer.actor = Reference(obstetric-ultrasound-obstetrician-role)
* instance
  * uid = "2.25.240132105380051627550903599388519795292.5.1.1.3"
  * number = 3
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.6.1
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 588.0
    * coordinate[+] = 441.0
    * coordinate[+] = 641.5
    * coordinate[+] = 486.5
