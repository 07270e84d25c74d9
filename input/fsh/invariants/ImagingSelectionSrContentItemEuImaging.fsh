Invariant: im-sr-3
Description: "Every subset of a structured report SHALL be the Observation UID (0040,A171) of a content item: a bare DICOM UID of at most 64 characters, without urn:oid:."
* severity = #error
* expression = "instance.subset.all(length() <= 64 and matches('^[0-2](\\\\.(0|[1-9][0-9]*))+$'))"
