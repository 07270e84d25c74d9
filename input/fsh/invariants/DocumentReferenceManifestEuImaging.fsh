Invariant: im-manifest-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-manifest-2
Description: "Every content of a manifest SHALL be a DICOM file (application/dicom), DICOM JSON (application/dicom+json) or FHIR JSON or XML (application/fhir+json, application/fhir+xml)."
* severity = #error
* expression = "content.attachment.all(contentType.matches('^application/(dicom|dicom\\\\+json|fhir\\\\+json|fhir\\\\+xml)$'))"
