Invariant: im-finding-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-finding-2
Description: "A finding SHOULD have a value, components, members, or a reason why the value is absent."
* severity = #warning
* expression = "value.exists() or dataAbsentReason.exists() or component.exists() or hasMember.exists()"

Invariant: im-finding-3
Description: "A measured quantity SHALL have a number and a UCUM unit code, in the value and in every component."
* severity = #error
* expression = "(value.ofType(Quantity) | component.value.ofType(Quantity)).all(value.hasValue() and system = 'http://unitsofmeasure.org' and code.exists())"

Invariant: im-finding-4
Description: "The ImagingSelections and Observations that a finding is derived from, and the Observations that are its members, SHALL have the finding's subject, where they resolve and both refer to theirs."
* severity = #error
* expression = "subject.reference.empty() or ((derivedFrom.resolve().ofType(ImagingSelection).subject | derivedFrom.resolve().ofType(Observation).subject | hasMember.resolve().ofType(Observation).subject).reference.all($this = %resource.subject.reference))"

Invariant: im-finding-5
Description: "A finding that is labelled as asserted by artificial intelligence (AIAST) SHALL name the software as its device."
* severity = #error
* expression = "meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue' and code = 'AIAST').empty() or device.exists()"
