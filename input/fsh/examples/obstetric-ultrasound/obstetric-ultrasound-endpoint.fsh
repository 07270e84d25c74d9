Instance: obstetric-ultrasound-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Obstetric ultrasound: image archive"
Description: "Where images and clips can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of the Harbour Maternity Hospital, DICOMweb at https://images.harbour.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of the Harbour Maternity Hospital"
* managingOrganization = Reference(obstetric-ultrasound-hospital)
* payload.mimeType = #application/dicom
* address = "https://images.harbour.example/dicom-web"
