Instance: knee-mr-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Knee MR: image archive"
Description: "Where the images can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Julian Alps General Hospital, DICOMweb at https://pacs.julian-alps.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Julian Alps General Hospital"
* managingOrganization = Reference(knee-mr-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.julian-alps.example/dicom-web"
