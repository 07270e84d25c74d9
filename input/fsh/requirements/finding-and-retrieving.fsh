Instance: finding-and-retrieving
InstanceOf: Requirements
Usage: #definition
* id = "finding-and-retrieving"
* insert Topic(finding-and-retrieving, FindingAndRetrieving, [[Finding and retrieving]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert TopicActor(EuImagingManifestProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-01, #SHALL, Categories)
* statement[=].requirement = "A producer SHALL put every report into the category imaging report (LOINC 85430-7) and the priority category Medical-Imaging."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.category:imaging-report)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.category:imaging)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.category:imaging-report)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.category:imaging)
* insert Requirement(finding-and-retrieving, IM-FIND-02, #SHALL, Documents)
* statement[=].requirement = "A provider SHALL answer a search for DocumentReference by patient, identifier, category, type and status."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider#DocumentReference.patient)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider#DocumentReference.identifier)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider#DocumentReference.category)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider#DocumentReference.type)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider#DocumentReference.status)
* insert Requirement(finding-and-retrieving, IM-FIND-03, #SHALL, Reports by order)
* statement[=].requirement = "A provider that gives access to resources SHALL answer a search for DiagnosticReport by accession number."
* insert SatisfiedBy(SearchParameter/DiagnosticReportAccessionNumberEuImaging)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-04, #SHALL, Reports by study)
* statement[=].requirement = "A provider that gives access to resources SHALL answer a search for DiagnosticReport by the identifier, the modality, the accession number and the start of the study."
* insert SatisfiedBy(SearchParameter/DiagnosticReportStudyEuImaging)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-05, #SHOULD, Key images of a report)
* statement[=].requirement = "A provider that gives access to resources SHOULD return the key images of a report with it, when the search asks to include them."
* insert SatisfiedBy(SearchParameter/DiagnosticReportKeyImageEuImaging)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-06, #SHALL, System and value)
* statement[=].requirement = "A consumer that searches by accession number SHALL give the system with the value."
* insert Requirement(finding-and-retrieving, IM-FIND-07, #SHALL, Manifests)
* statement[=].requirement = "A manifest provider SHALL answer a search for DocumentReference by Study Instance UID or accession number with the manifest of each study."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceManifestEuImaging#DocumentReference.identifier:studyInstanceUid)
* insert SatisfiedBy(StructureDefinition/DocumentReferenceManifestEuImaging#DocumentReference.identifier:accessionNumber)
* insert SatisfiedBy(CapabilityStatement/EuImagingManifestProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-08, #SHALL, Studies by order)
* statement[=].requirement = "A manifest provider SHALL answer a search for ImagingStudy by accession number."
* insert SatisfiedBy(SearchParameter/ImagingStudyAccessionNumberEuImaging)
* insert SatisfiedBy(CapabilityStatement/EuImagingManifestProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-09, #SHALL, Studies by modality)
* statement[=].requirement = "A manifest provider SHALL answer a search for ImagingStudy by any modality of the study."
* insert SatisfiedBy(SearchParameter/ImagingStudyModalityEuImaging)
* insert SatisfiedBy(CapabilityStatement/EuImagingManifestProvider)
* insert Requirement(finding-and-retrieving, IM-FIND-10, #SHALL, Format of a manifest)
* statement[=].requirement = "A manifest provider SHALL send a manifest as a DICOM file, as DICOM JSON or as FHIR."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceManifestEuImaging#im-manifest-2)
* insert Requirement(finding-and-retrieving, IM-FIND-11, #SHOULD, Where to retrieve)
* statement[=].requirement = "A manifest provider SHOULD give every study an endpoint, on itself or on every series."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-10)
* insert Requirement(finding-and-retrieving, IM-FIND-12, #SHALL, The base of DICOMweb)
* statement[=].requirement = "A producer and manifest provider SHALL give as the address of a DICOMweb endpoint the base of the service, without the segment /studies and without a slash at its end."
* insert SatisfiedBy(StructureDefinition/EndpointWadoRsEuImaging#im-endpoint-1)
* insert SatisfiedBy(StructureDefinition/EndpointWadoRsEuImaging#im-endpoint-2)
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-12)
* insert Requirement(finding-and-retrieving, IM-FIND-13, #SHALL, Files on a FHIR server)
* statement[=].requirement = "A producer and manifest provider whose instances point to Binary resources SHALL name the FHIR server that holds them as an endpoint."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-11)
* insert SatisfiedBy(StructureDefinition/EndpointFhirEuImaging#im-endpoint-4)
* insert Requirement(finding-and-retrieving, IM-FIND-14, #SHALL, URLs are computed)
* statement[=].requirement = "A consumer that retrieves images SHALL compute each URL from the address of the endpoint and the UIDs (DICOM PS3.18 section 10.4)."
* insert Requirement(finding-and-retrieving, IM-FIND-15, #SHALL, A report without endpoints)
* statement[=].requirement = "A consumer SHALL show a report also where none of its studies has an endpoint."
