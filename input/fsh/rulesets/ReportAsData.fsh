// What both profiles of DiagnosticReport have in common: the links to what is in the report, who it is about and from, its
// findings and its rendered form. Call first after the header: * insert ReportAsData
RuleSet: ReportAsData
* obeys im-report-1 and im-report-2 and im-report-3 and im-report-4 and im-report-5 and im-report-6
* extension contains
    ReportVersionEuImaging named version 0..1 and
    AnatomicalRegionExtension named anatomical-region 0..* and
    HL7IDRComparisonStudy named comparison 0..* MS and
    HL7IDRPatientHistory named patientHistory 0..* MS and
    HL7IDRImagingProcedure named procedure 0..* MS and
    HL7IDRFinding named finding 0..* MS and
    HL7IDRImpression named impression 0..* MS and
    HL7IDRRecommendation named recommendation 0..* MS and
    HL7IDRCommunication named communication 0..* MS and
    InformationRecipientEuImaging named informationRecipient 0..*
* identifier 1..
* insert BasedOnOrder(*)
* insert ReportCategories
* code from ImagingReportTypesEuVSEuImaging (preferred)
* subject 1..
* subject only Reference(PatientEuImaging)
* performer only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or CareTeam)
* resultsInterpreter only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or CareTeam)
* specimen only Reference(SpecimenEuImaging)
* result MS
* result only Reference(ObservationFindingEuImaging)
* note
  * extension contains $annotation-type named annotation-type 0..1
  * extension[annotation-type].valueCodeableConcept from Hl7EuImagingSectionValueSet (preferred)
* study only Reference(ImagingStudyEuImaging)
* media.link only Reference(DocumentReferencePictureEuImaging)
* insert PresentedForms
