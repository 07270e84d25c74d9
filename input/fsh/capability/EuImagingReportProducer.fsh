// A producer sends each report as a document with its reference (IM-RES-07). Whether it sends resources too depends on where it sends
// to, so that those are SHOULD.
Instance: CapabilityStatement-EuImagingReportProducer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingReportProducer"
* insert Capability(EuImagingReportProducer, [[Capabilities: imaging report producer]], client)
* description = "What a system that makes imaging reports sends to a provider: each report as a document with the DocumentReference by which it is found, and as resources where those are asked for, each in one transaction."
* insert ExchangesDocuments(producer)
* insert Transacts(#SHALL)
* insert SupportsOne(Bundle, BundleReportEuImaging, create, #SHALL)
* insert SupportsProfile(BundleReportMinimalMetadataEuImaging, #SHOULD)
* insert SupportsOne(DocumentReference, DocumentReferenceImagingReport, create, #SHALL)
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
