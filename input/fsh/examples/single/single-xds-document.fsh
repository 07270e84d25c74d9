Instance: single-xds-document
InstanceOf: BundleReportEuImagingDocumentReference
Usage: #example
Title: "Single example: report document in an XDS registry"
Description: "The report document of the chest CT, as a registry lists it."
* language = #en
* insert Narrative([[<p>The report document of the chest CT, as a registry lists it.</p>]])
* identifier[entry-uuid]
  * use = #official
  * system = "urn:ietf:rfc:3986"
  * value = "urn:uuid:5b8c2f0e-91d4-4e0a-b2a6-3c7f1de90a22"
* status = #current
* type = $loinc#18748-4 "Diagnostic imaging study"
* category[class-code] = urn:oid:1.3.6.1.4.1.19376.1.2.6.1#REPORTS
* subject = Reference(chest-ct-patient)
* custodian = Reference(chest-ct-hospital)
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.riverside.example/Bundle/chest-ct-document"
  * profile[hl7eu-imaging-report].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
