// A DICOM UID as a FHIR identifier is an OID URI. Call in an invariant on a resource with identifiers: * insert OidUriIdentifiers
RuleSet: OidUriIdentifiers
* severity = #error
* expression = "identifier.where(system = 'urn:dicom:uid').all(value.exists() and value.length() <= 72 and value.matches('^urn:oid:[0-2](\\\\.(0|[1-9][0-9]*))+$'))"
