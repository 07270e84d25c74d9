Invariant: im-reportref-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-reportref-2
Description: "The content SHALL NOT name both formats of this guide: it is a report in sections or a rendered one."
* severity = #error
* expression = "content.all(profile.value.ofType(canonical).where($this = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging' or $this = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportMinimalMetadataEuImaging').count() <= 1)"
