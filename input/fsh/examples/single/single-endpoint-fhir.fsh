Instance: single-endpoint-fhir
InstanceOf: EndpointFhirEuImaging
Usage: #example
Title: "Single example: FHIR server with images"
Description: "The FHIR server of a clinic that has photographs and no PACS."
* language = #en
* insert Narrative([[<p>Photographs at https://fhir.riverside.example/r5, as Binary resources.</p>]])
* status = #active
* connectionType[fhir] = $endpoint-connection-type#hl7-fhir-rest "HL7 FHIR"
* name = "Photographs of the skin clinic"
* managingOrganization = Reference(chest-ct-hospital)
* payload.mimeType = #application/dicom
* address = "https://fhir.riverside.example/r5"
