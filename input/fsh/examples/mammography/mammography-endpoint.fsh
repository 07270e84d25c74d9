Instance: mammography-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Mammography: image archive"
Description: "Where the mammograms can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of the Hospital da Ribeira, DICOMweb at https://pacs.ribeira.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of the Hospital da Ribeira"
* managingOrganization = Reference(mammography-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.ribeira.example/dicom-web"
