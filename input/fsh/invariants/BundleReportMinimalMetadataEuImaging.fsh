Invariant: im-collection-1
Description: "The collection SHALL NOT have a Composition: a report in sections is a document."
* severity = #error
* expression = "entry.resource.ofType(Composition).empty()"

Invariant: im-collection-2
Description: "The Patient of the collection, where there is one, SHALL be the subject of the DiagnosticReport."
* severity = #error
* expression = "entry.resource.ofType(Patient).empty() or entry.resource.ofType(DiagnosticReport).all(subject.resolve().ofType(Patient).id = %resource.entry.resource.ofType(Patient).id)"

Invariant: im-collection-3
Description: "Every ImagingStudy of the collection SHALL have the Study Instance UID of a study that the DiagnosticReport refers to, by its resource or by its UID."
* severity = #error
* expression = "entry.resource.ofType(ImagingStudy).all(identifier.where(system = 'urn:dicom:uid').value.subsetOf(%resource.entry.resource.ofType(DiagnosticReport).study.select(resolve().ofType(ImagingStudy).identifier.where(system = 'urn:dicom:uid').value | identifier.where(system = 'urn:dicom:uid').value)))"
