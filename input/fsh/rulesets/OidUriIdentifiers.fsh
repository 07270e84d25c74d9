// A DICOM UID as a FHIR identifier is an OID URI. Call in an invariant on a resource with identifiers: * insert OidUriIdentifiers
// Before the $ of Java a line break may stand, hence the look at what follows.
RuleSet: OidUriIdentifiers
* severity = #error
* expression = "identifier.where(system = 'urn:dicom:uid').all(value.exists() and value.length() <= 72 and value.matches('^urn:oid:[0-2](\\\\.(0|[1-9][0-9]*))+$(?![^0-9])'))"
