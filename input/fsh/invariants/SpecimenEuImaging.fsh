Invariant: im-specimen-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers
