Instance: study-only-endpoint-fhir
InstanceOf: EndpointFhirEuImaging
Usage: #example
Title: "Study without report: FHIR server"
Description: "Where an image can be read as a Binary by a client that knows no DICOMweb."
* language = #en
* insert Narrative([[<p>FHIR server of Lakeland Health Centre at https://fhir.lakeland.example/r5, with images as Binary resources.</p>]])
* status = #active
* connectionType[fhir] = $endpoint-connection-type#hl7-fhir-rest "HL7 FHIR"
* name = "FHIR server of Lakeland Health Centre"
* managingOrganization = Reference(study-only-health-centre)
* payload.mimeType = #application/dicom
* address = "https://fhir.lakeland.example/r5"
