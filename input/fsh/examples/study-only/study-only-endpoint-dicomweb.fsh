Instance: study-only-endpoint-dicomweb
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Study without report: DICOMweb service"
Description: "Where the whole study can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Lakeland Health Centre, DICOMweb at https://images.lakeland.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Lakeland Health Centre"
* managingOrganization = Reference(study-only-health-centre)
* payload.mimeType = #application/dicom
* address = "https://images.lakeland.example/dicom-web"
