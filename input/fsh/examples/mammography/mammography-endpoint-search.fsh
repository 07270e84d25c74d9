Instance: mammography-endpoint-search
InstanceOf: EndpointQidoRsEuImaging
Usage: #example
Title: "Mammography: search of the image archive"
Description: "Where earlier and later mammograms can be searched."
* language = #en
* insert Narrative([[<p>Search of the image archive by DICOMweb at https://pacs.ribeira.example/dicom-web.</p>]])
* status = #active
* connectionType[qidoRs] = $endpoint-connection-type#dicom-qido-rs "DICOM QIDO-RS"
* name = "Search of the image archive"
* managingOrganization = Reference(mammography-hospital)
* payload.mimeType = #application/dicom+json
* address = "https://pacs.ribeira.example/dicom-web"
