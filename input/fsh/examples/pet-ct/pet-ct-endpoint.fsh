Instance: pet-ct-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "PET-CT: image archive"
Description: "Where the images of both studies can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of the Donauklinik, DICOMweb at https://pacs.donauklinik.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of the Donauklinik"
* managingOrganization = Reference(pet-ct-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.donauklinik.example/dicom-web"
