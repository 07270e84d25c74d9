Instance: dermatology-photo-key-image
InstanceOf: DocumentReferenceKeyImageEuImaging
Usage: #example
Title: "Dermatology photograph: key image"
Description: "The close-up of the mole: the picture as a file of its own, and a thumbnail inside."
* language = #en
* insert Narrative([[<p>Key image: the mole of the left forearm from close by, with a ruler.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "IMG-2026-0603-0002"
* basedOn[accession] = Reference(dermatology-photo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "PH26060300019"
* status = #current
* docStatus = #final
* modality = $dcm#XC "External-camera Photography"
* type = $dcm#121080 "Best illustration of finding"
* category[imkeyimages] = $loinc#55113-5 "Key images Document Radiology"
* subject = Reference(dermatology-photo-patient)
* bodySite.concept = $sct#14975008
  * text = "Left forearm, inner side"
* date = "2026-06-03T11:34:00+01:00"
* author = Reference(dermatology-photo-dermatologist-role)
* custodian = Reference(dermatology-photo-clinic)
* description = "Mole of the left forearm, close-up with ruler"
* content[content]
  * extension[thumbnail].valueBoolean = false
  * attachment
    * contentType = #image/png
    * url = "Binary/dermatology-photo-close-up"
    * size = 195
    * hash = "qOc8B+NxxQKgyUDcg1OUPyucXko="
    * title = "Close-up"
    * creation = "2026-06-03T11:34:00+01:00"
    * height = 48
    * width = 48
* content[thumbnail]
  * extension[thumbnail].valueBoolean = true
  * attachment
    * contentType = #image/png
    * data = "iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAIAAADZF8uwAAAAMUlEQVR42mO4uaGHIGIYWEXZ9loQhF0RXNpeRQKIkNVhUQRRh10RmjqciugQBB+IAADHPxqFovUl9wAAAABJRU5ErkJggg=="
    * size = 106
    * hash = "EsQWebcCeSS5zVB8WTLy3et3krg="
    * title = "Close-up, in small"
    * height = 12
    * width = 12
