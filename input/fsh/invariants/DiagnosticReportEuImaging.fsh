Invariant: im-report-1
Description: "Every rendered form of the report SHALL have the file itself, or the URL where it can be retrieved."
* severity = #error
* expression = "presentedForm.all(data.exists() or url.exists())"

Invariant: im-report-2
Description: "The hash of a rendered form, where given, SHALL be a SHA-1: 28 characters of base64."
* severity = #error
* expression = "presentedForm.hash.all(toString().matches('^[A-Za-z0-9+/]{27}=$'))"

Invariant: im-report-3
Description: "A report that was released (final, amended, corrected, appended) SHALL say when it was issued."
* severity = #error
* expression = "(status = 'final' or status = 'amended' or status = 'corrected' or status = 'appended') implies issued.exists()"

Invariant: im-report-4
Description: "A report that was changed after it was final (amended, corrected, appended) SHALL say which version it is, since all versions share its identifier."
* severity = #error
* expression = "(status = 'amended' or status = 'corrected' or status = 'appended') implies extension('http://hl7.eu/fhir/imaging-r5/StructureDefinition/ReportVersionEuImaging').exists()"

Invariant: im-report-5
Description: "A report that is only registered SHALL NOT have a conclusion or a rendered form yet."
* severity = #error
* expression = "status = 'registered' implies (conclusion.empty() and conclusionCode.empty() and presentedForm.empty())"

Invariant: im-report-6
Description: "Every DICOM UID by which the report names a study SHALL be an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* severity = #error
* expression = "study.identifier.where(system = 'urn:dicom:uid').all(value.exists() and value.length() <= 72 and value.matches('^urn:oid:[0-2](\\\\.(0|[1-9][0-9]*))+$'))"
