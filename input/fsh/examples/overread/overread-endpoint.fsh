Instance: overread-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Over-read: image archive"
Description: "Where the images can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Harbour General Hospital, DICOMweb at https://pacs.harbour-general.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Harbour General Hospital"
* managingOrganization = Reference(overread-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.harbour-general.example/dicom-web"
