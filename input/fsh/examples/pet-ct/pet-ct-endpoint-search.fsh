Instance: pet-ct-endpoint-search
InstanceOf: EndpointQidoRsEuImaging
Usage: #example
Title: "PET-CT: search of the image archive"
Description: "Where the instances that the study does not list can be searched."
* language = #en
* insert Narrative([[<p>Search of the image archive by DICOMweb at https://pacs.donauklinik.example/dicom-web.</p>]])
* status = #active
* connectionType[qidoRs] = $endpoint-connection-type#dicom-qido-rs "DICOM QIDO-RS"
* name = "Search of the image archive"
* managingOrganization = Reference(pet-ct-hospital)
* payload.mimeType = #application/dicom+json
* address = "https://pacs.donauklinik.example/dicom-web"
