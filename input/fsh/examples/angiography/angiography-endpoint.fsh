Instance: angiography-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Angiography: image archive"
Description: "Where the images can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Costa Clara University Hospital, DICOMweb at https://pacs.costa-clara.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Costa Clara University Hospital"
* managingOrganization = Reference(angiography-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.costa-clara.example/dicom-web"
