Instance: identifiers-and-uids
InstanceOf: Requirements
Usage: #definition
* id = "identifiers-and-uids"
* insert Topic(identifiers-and-uids, IdentifiersAndUids, [[Identifiers and UIDs]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingManifestProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(identifiers-and-uids, IM-ID-01, #SHALL, UIDs as identifiers)
* statement[=].requirement = "A producer and manifest provider SHALL write a DICOM UID in an identifier as an OID URI (urn:oid:) in the system urn:dicom:uid."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-1)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-1)
* insert SatisfiedBy(StructureDefinition/ObservationFindingEuImaging#im-finding-1)
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#im-dose-1)
* insert SatisfiedBy(StructureDefinition/SpecimenEuImaging#im-specimen-1)
* insert SatisfiedBy(StructureDefinition/DocumentReferenceImagingReport#im-reportref-1)
* insert SatisfiedBy(StructureDefinition/DocumentReferenceKeyImageEuImaging#im-keypicture-1)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#im-report-6)
* insert Requirement(identifiers-and-uids, IM-ID-02, #SHALL, UIDs as ids)
* statement[=].requirement = "A producer and manifest provider SHALL write the UIDs of series, instances and frames of reference without the prefix urn:oid:."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-2)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-2)
* insert Requirement(identifiers-and-uids, IM-ID-03, #SHALL, Study Instance UID)
* statement[=].requirement = "A producer and manifest provider SHALL give every ImagingStudy exactly one Study Instance UID."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#ImagingStudy.identifier:studyInstanceUid)
* insert Requirement(identifiers-and-uids, IM-ID-04, #SHALL, No UID twice)
* statement[=].requirement = "A producer and manifest provider SHALL NOT list a series or an instance twice in a study."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-3)
* insert Requirement(identifiers-and-uids, IM-ID-05, #SHALL, Modalities)
* statement[=].requirement = "A producer and manifest provider that give the modalities of a study SHALL give all those of its listed series."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-7)
* insert Requirement(identifiers-and-uids, IM-ID-06, #SHALL, UIDs are compared)
* statement[=].requirement = "A consumer SHALL compare a UID in an identifier with a UID elsewhere without the prefix urn:oid:."
* insert Requirement(identifiers-and-uids, IM-ID-07, #SHALL, Accession number)
* statement[=].requirement = "A producer and manifest provider SHALL give an accession number its type (ACSN), the system that issued it, and a value of 1 to 16 characters."
* insert SatisfiedBy(StructureDefinition/AccessionNumberIdentifierEuImaging#Identifier.type)
* insert SatisfiedBy(StructureDefinition/AccessionNumberIdentifierEuImaging#Identifier.system)
* insert SatisfiedBy(StructureDefinition/AccessionNumberIdentifierEuImaging#im-accession-1)
* insert SatisfiedBy(StructureDefinition/AccessionNumberIdentifierEuImaging#im-accession-2)
* insert Requirement(identifiers-and-uids, IM-ID-08, #SHALL, In the reference)
* statement[=].requirement = "A producer SHALL give, where it knows the accession number of an order that the report answers, that number in the identifier of the reference to the order."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.basedOn:accession.identifier)
* insert Requirement(identifiers-and-uids, IM-ID-09, #SHALL, Every order)
* statement[=].requirement = "A producer SHALL put every order that the DiagnosticReport is based on into the order section."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-11)
* insert Requirement(identifiers-and-uids, IM-ID-10, #SHALL, Only within its system)
* statement[=].requirement = "A consumer SHALL match accession numbers by system and value."
* insert Requirement(identifiers-and-uids, IM-ID-11, #SHALL, Identifier of the report)
* statement[=].requirement = "A producer SHALL give every report an identifier."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.identifier)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.identifier)
