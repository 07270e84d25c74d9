Instance: single-key-picture
InstanceOf: DocumentReferenceKeyImageEuImaging
Usage: #example
Title: "Single example: key image outside a PACS"
Description: "A picture of the lesion that was exported from the CT, with its thumbnail."
* language = #en
* insert Narrative([[<p>Key image as a picture: the lesion of the liver, exported from frame 92 of the axial series.</p>]])
* identifier[seriesInstanceUid]
  * type = $dcm#112002 "Series Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1.1"
* identifier[sopInstanceUid]
  * type = $missing-dicom#00080018 "SOP Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1.1.1"
* basedOn[accession] = Reference(single-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26040900112"
* status = #current
* modality = $dcm#CT "Computed Tomography"
* type = $dcm#121080 "Best illustration of finding"
* category[imkeyimages] = $loinc#55113-5 "Key images Document Radiology"
* subject = Reference(single-patient)
* date = "2026-04-09T09:05:00+02:00"
* author = Reference(chest-ct-radiologist-role)
* content[content]
  * extension[thumbnail].valueBoolean = false
  * attachment
    * contentType = #image/png
    * url = "https://files.riverside.example/key-images/lesion-1.png"
* content[thumbnail]
  * extension[thumbnail].valueBoolean = true
  * attachment
    * contentType = #image/png
    * data = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEUlEQVR42mM4saAHjhiI4wAAMKEfQcrRTuwAAAAASUVORK5CYII="
    * size = 74
    * hash = "C+NQkdtepNwoo59bAXV/T3/tFzA="
