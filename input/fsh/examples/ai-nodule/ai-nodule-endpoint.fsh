Instance: ai-nodule-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "AI nodule: image archive"
Description: "Where the images, the segmentation and the structured report can be retrieved."
* language = #en
* insert Narrative([[<p>Image archive of Hospital do Estuário, DICOMweb at https://pacs.estuario.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Hospital do Estuário"
* managingOrganization = Reference(ai-nodule-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.estuario.example/dicom-web"
