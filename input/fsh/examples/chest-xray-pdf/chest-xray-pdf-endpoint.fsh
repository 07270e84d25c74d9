Instance: chest-xray-pdf-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Chest X-ray as PDF: image archive"
Description: "Where the images can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Northern Lakes Hospital, DICOMweb at https://pacs.northern-lakes.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Northern Lakes Hospital"
* managingOrganization = Reference(chest-xray-pdf-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.northern-lakes.example/dicom-web"
