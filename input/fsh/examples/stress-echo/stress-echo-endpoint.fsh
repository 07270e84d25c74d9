Instance: stress-echo-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Stress echo: image archive"
Description: "Where the clips can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of the Thalassa General Hospital, DICOMweb at https://archive.thalassa.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of the Thalassa General Hospital"
* managingOrganization = Reference(stress-echo-hospital)
* payload.mimeType = #application/dicom
* address = "https://archive.thalassa.example/dicom-web"
