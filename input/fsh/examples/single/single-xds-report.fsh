Instance: single-xds-report
InstanceOf: UnstructuredDocumentReferenceEuImaging
Usage: #example
Title: "Single example: report in an XDS registry"
Description: "A scanned report of another hospital, as its registry lists it."
* language = #en
* insert Narrative([[<p>A scanned report of another hospital, as its registry lists it.</p>]])
* identifier[entry-uuid]
  * use = #official
  * system = "urn:ietf:rfc:3986"
  * value = "urn:uuid:0f2d6a54-7c3b-4a19-8a57-0d1c5f6f2b11"
* status = #current
* type = $loinc#18748-4 "Diagnostic imaging study"
* category[class-code] = urn:oid:1.3.6.1.4.1.19376.1.2.6.1#REPORTS
* subject = Reference(single-patient)
* custodian = Reference(chest-ct-hospital)
* content
  * attachment
    * contentType = #application/pdf
    * url = "https://files.riverside.example/scans/2019-4411.pdf"
