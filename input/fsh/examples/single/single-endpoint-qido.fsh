Instance: single-endpoint-qido
InstanceOf: EndpointQidoRsEuImaging
Usage: #example
Title: "Single example: search of images"
Description: "Where the archive of the invented hospital is searched."
* language = #en
* insert Narrative([[<p>Search of the image archive by DICOMweb at https://pacs.riverside.example/dicom-web.</p>]])
* status = #active
* connectionType[qidoRs] = $endpoint-connection-type#dicom-qido-rs "DICOM QIDO-RS"
* name = "Search of the image archive"
* managingOrganization = Reference(chest-ct-hospital)
* payload.mimeType = #application/dicom+json
* address = "https://pacs.riverside.example/dicom-web"
