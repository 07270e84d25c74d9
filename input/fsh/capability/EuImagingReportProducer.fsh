// A producer sends. How it does so depends on where it sends to, so that each way is a SHOULD; that it has one of them is a
// requirement of its own (IM-RES-07).
Instance: CapabilityStatement-EuImagingReportProducer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingReportProducer"
* insert Capability(EuImagingReportProducer, [[Capabilities: imaging report producer]], client)
* description = "What a system that makes imaging reports sends to a provider: each report as a document with the DocumentReference by which it is found, as resources, or both, in one transaction."
* insert ExchangesDocuments(producer)
* rest.interaction.code = #transaction
* rest.interaction.extension[$expectation].valueCode = #SHALL
* insert SupportsOne(Bundle, BundleReportEuImaging, create, #SHOULD)
* insert SupportsProfile(BundleReportMinimalMetadataEuImaging, #SHOULD)
* insert SupportsOne(DocumentReference, DocumentReferenceImagingReport, create, #SHOULD)
* insert SupportsProfile(DocumentReferenceKeyImageEuImaging, #SHOULD)
* insert SupportsProfile(DocumentReferencePictureEuImaging, #SHOULD)
* insert Supports(Binary, #SHOULD)
* insert Interacts(create, #SHOULD)
* insert SupportsOne(DiagnosticReport, DiagnosticReportEuImaging, create, #SHOULD)
* insert SupportsProfile(DiagnosticReportEuImagingMinimalMetadata, #SHOULD)
* insert Interacts(update, #SHOULD)
* insert SupportsOne(Composition, CompositionEuImaging, create, #SHOULD)
* insert Interacts(update, #SHOULD)
* insert SupportsOne(Patient, PatientEuImaging, create, #SHOULD)
* insert SupportsOne(ImagingStudy, ImagingStudyEuImaging, create, #SHOULD)
* insert SupportsOne(ImagingSelection, ImagingSelectionEuImaging, create, #SHOULD)
* insert SupportsProfile(ImagingSelectionKeyImageEuImaging, #SHOULD)
* insert SupportsProfile(ImagingSelectionRegion2DEuImaging, #SHOULD)
* insert SupportsProfile(ImagingSelectionRegion3DEuImaging, #MAY)
* insert SupportsProfile(SrInstanceImagingSelectionEuImaging, #SHOULD)
* insert Supports(Observation, #SHOULD)
* insert ReportObservations(#SHOULD, #MAY)
* insert Interacts(create, #SHOULD)
* insert SupportsOne(ServiceRequest, ServiceRequestOrderEuImaging, create, #SHOULD)
* insert SupportsProfile(ServiceRequestRecommendationEuImaging, #SHOULD)
* insert ReportSurroundings(create, #SHOULD)
