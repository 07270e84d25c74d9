Instance: stress-echo-endpoint-search
InstanceOf: EndpointQidoRsEuImaging
Usage: #example
Title: "Stress echo: search of the image archive"
Description: "Where the archive is searched."
* language = #en
* insert Narrative([[<p>Search of the image archive by DICOMweb at https://archive.thalassa.example/dicom-web.</p>]])
* status = #active
* connectionType[qidoRs] = $endpoint-connection-type#dicom-qido-rs "DICOM QIDO-RS"
* name = "Search of the image archive"
* managingOrganization = Reference(stress-echo-hospital)
* payload.mimeType = #application/dicom+json
* address = "https://archive.thalassa.example/dicom-web"
