Mapping: DicomToServiceRequestOrderEuImaging
Source: ServiceRequestOrderEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier -> "PlacerOrderNumberImagingServiceRequest (0040,2016); FillerOrderNumberImagingServiceRequest (0040,2017); RequestedProcedureID (0040,1001)"
* identifier[accessionNumber] -> "AccessionNumber (0008,0050); IssuerOfAccessionNumberSequence (0008,0051)"
* code -> "RequestedProcedureCodeSequence (0032,1064); RequestedProcedureDescription (0032,1060)"
* subject -> "PatientID (0010,0020)"
* authoredOn -> "IssueDateOfImagingServiceRequest (0040,2004); IssueTimeOfImagingServiceRequest (0040,2005)"
* requester -> "RequestingPhysician (0032,1032); RequestingPhysicianIdentificationSequence (0032,1031)"
* reason -> "ReasonForTheRequestedProcedure (0040,1002); ReasonForRequestedProcedureCodeSequence (0040,100A)"
* note -> "RequestedProcedureComments (0040,1400)"
