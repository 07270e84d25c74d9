Instance: document-exchange
InstanceOf: Requirements
Usage: #definition
* id = "document-exchange"
* insert Topic(document-exchange, DocumentExchange, [[Exchange as documents]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(document-exchange, IM-DOC-01, #SHALL, A document)
* statement[=].requirement = "A producer SHALL send a report in sections as one Bundle of the type document."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.type)
* insert Requirement(document-exchange, IM-DOC-02, #SHALL, Identifier and time)
* statement[=].requirement = "A producer SHALL give the document an identifier and the time when it was put together."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.identifier)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.timestamp)
* insert Requirement(document-exchange, IM-DOC-03, #SHALL, Full URLs)
* statement[=].requirement = "A producer SHALL give every entry of the document a fullUrl."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry.fullUrl)
* insert Requirement(document-exchange, IM-DOC-04, #SHALL, Patient and studies)
* statement[=].requirement = "A producer SHALL include in the document the patient and every study that the DiagnosticReport names."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:Patient)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:ImagingStudy)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-6)
* insert Requirement(document-exchange, IM-DOC-05, #SHALL, Bounds of the document)
* statement[=].requirement = "A producer SHALL NOT include earlier reports, research subjects, encounters or other patients in the document."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:Patient)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:CompositionEuImaging)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:DiagnosticReportEuImaging)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-26)
* insert Requirement(document-exchange, IM-DOC-06, #SHALL, A rendered report)
* statement[=].requirement = "A producer SHALL send a report that is only a file as one Bundle of the type collection without a Composition."
* insert SatisfiedBy(StructureDefinition/BundleReportMinimalMetadataEuImaging#Bundle.type)
* insert SatisfiedBy(StructureDefinition/BundleReportMinimalMetadataEuImaging#im-collection-1)
* insert Requirement(document-exchange, IM-DOC-14, #SHALL, What is referred to)
* statement[=].requirement = "A producer SHALL include in the document what its findings, selections and professionals refer to as member, origin, professional or organisation, unless they do so by identifier alone."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-21)
* insert Requirement(document-exchange, IM-DOC-15, #SHALL, Subjects)
* statement[=].requirement = "A producer SHALL include in the document the subject that its orders, procedures, conditions, observations, studies and selections refer to, unless they do so by identifier alone."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-22)
* insert Requirement(document-exchange, IM-DOC-16, #SHALL, One way to refer)
* statement[=].requirement = "A producer SHALL write all references to one entry of a document alike: all relative, or all with the full URL."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-25)
* insert Requirement(document-exchange, IM-DOC-07, #SHALL, Format)
* statement[=].requirement = "A producer SHALL send with each document a DocumentReference that names one format: the canonical URL of the profile of the Bundle."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceImagingReport#DocumentReference.content.profile)
* insert SatisfiedBy(StructureDefinition/DocumentReferenceImagingReport#im-reportref-2)
* insert Requirement(document-exchange, IM-DOC-08, #SHALL, Found by study and order)
* statement[=].requirement = "A producer SHALL give the DocumentReference the Study Instance UIDs and the accession numbers that it knows of what is reported."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceImagingReport#DocumentReference.identifier:studyInstanceUid)
* insert SatisfiedBy(StructureDefinition/DocumentReferenceImagingReport#DocumentReference.identifier:accessionNumber)
* insert Requirement(document-exchange, IM-DOC-17, #SHALL, Identity of the report)
* statement[=].requirement = "A producer SHALL give the DocumentReference the identifier of the report, and its version where it has one."
* insert Requirement(document-exchange, IM-DOC-18, #SHALL, Relation to another)
* statement[=].requirement = "A producer SHALL give the DocumentReference of a report that replaces, amends or corrects one whose DocumentReference it knows the relation replaces to that DocumentReference."
* insert Requirement(document-exchange, IM-DOC-09, #SHALL, Both or neither)
* statement[=].requirement = "A producer SHALL send the DocumentReference and the document in one transaction."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProducer)
* insert Requirement(document-exchange, IM-DOC-10, #SHALL, Unchanged)
* statement[=].requirement = "A provider SHALL return a document as the producer sent it."
* insert Requirement(document-exchange, IM-DOC-11, #SHALL, From data to document)
* statement[=].requirement = "A provider that gives access to resources SHALL answer the operation $document on a DiagnosticReport with the document of that report."
* insert SatisfiedBy(OperationDefinition/DiagnosticReport-fhir-report)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert Requirement(document-exchange, IM-DOC-12, #SHALL, No document of a file)
* statement[=].requirement = "A provider that gives access to resources SHALL answer the operation $document with the status 422 and an OperationOutcome where the DiagnosticReport has no Composition."
* insert SatisfiedBy(OperationDefinition/DiagnosticReport-fhir-report)
* insert Requirement(document-exchange, IM-DOC-13, #SHALL, Both formats are understood)
* statement[=].requirement = "A consumer SHALL accept reports in both formats, in sections and rendered."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportConsumer)
