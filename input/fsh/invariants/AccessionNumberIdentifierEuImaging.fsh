Invariant: im-accession-1
Description: "The system of an accession number SHALL be an absolute URI, since the number is unique only within the system that issued it."
* severity = #error
* expression = "system.empty() or system.matches('^[A-Za-z][A-Za-z0-9+.-]*:.+$')"

Invariant: im-accession-2
Description: "The value of an accession number SHALL be 1 to 16 characters without space at either end (DICOM PS3.5 section 6.2, value representation SH)."
* severity = #error
* expression = "value.empty() or value.length() <= 16 and value.matches('^[^ ](.*[^ ])?$')"
