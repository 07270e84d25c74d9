Invariant: im-dose-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-dose-2
Description: "Where all that a dose is derived from resolves, exactly one of it SHALL be an ImagingStudy."
* severity = #error
* expression = "derivedFrom.all(resolve().exists()) implies derivedFrom.where(resolve() is ImagingStudy).count() = 1"

Invariant: im-dose-3
Description: "Every number of a dose SHALL be zero or greater."
* severity = #error
* expression = "component.value.ofType(Quantity).value.where($this < 0).empty()"

Invariant: im-dose-4
Description: "A dose SHOULD have at least one number, since a sentence can be neither added up nor compared."
* severity = #warning
* expression = "component.value.ofType(Quantity).value.where(hasValue()).exists()"
