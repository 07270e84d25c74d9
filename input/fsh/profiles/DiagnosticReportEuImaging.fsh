Profile: DiagnosticReportEuImaging
Parent: DiagnosticReport
Id: DiagnosticReportEuImaging
Title: "DiagnosticReport: imaging report"
Description: "The imaging report as data: what is searched for, and what systems read. Its text as the radiologist arranged it is the Composition it refers to; the two are one report."
* insert Maturity(1)
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
* result 1.. MS
* result only Reference(ObservationFindingEuImaging)
* note
  * extension contains $annotation-type named annotation-type 0..1
  * extension[annotation-type].valueCodeableConcept from Hl7EuImagingSectionValueSet (preferred)
* study only Reference(ImagingStudyEuImaging)
* composition 1..
* composition only Reference(CompositionEuImaging)
