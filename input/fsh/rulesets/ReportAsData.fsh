// What both profiles of DiagnosticReport have in common: the links to what is in the report, who it is about and from, its
// findings and its rendered form. Call first after the header: * insert ReportAsData
RuleSet: ReportAsData
* obeys im-report-1 and im-report-2 and im-report-3 and im-report-4 and im-report-5 and im-report-6
* . insert InReports
* extension contains
    ReportVersionEuImaging named version 0..1 and
    AnatomicalRegionExtension named anatomical-region 0..* and
    HL7IDRComparisonStudy named comparison 0..* and
    HL7IDRPatientHistory named patientHistory 0..* and
    HL7IDRImagingProcedure named procedure 0..* and
    HL7IDRFinding named finding 0..* and
    HL7IDRImpression named impression 0..* and
    HL7IDRRecommendation named recommendation 0..* and
    HL7IDRCommunication named communication 0..* and
    InformationRecipientEuImaging named informationRecipient 0..*
* extension[version] insert Duties(SentIfKnown, ShownAndHandled)
* extension[anatomical-region] insert Duties(SentIfKnown, PreferablyShown)
* extension[comparison] insert Duties(SentIfKnown, Shown)
* extension[patientHistory] insert Duties(SentIfKnown, Shown)
* extension[procedure] insert Duties(SentIfKnown, Shown)
* extension[finding] insert Duties(SentIfKnown, Shown)
* extension[impression] insert Duties(SentIfKnown, Shown)
* extension[recommendation] insert Duties(SentIfKnown, Shown)
* extension[communication] insert Duties(SentIfKnown, Shown)
* extension[informationRecipient] insert Duties(SentIfKnown, PreferablyShown)
* identifier 1..
  * insert Duties(Sent, ShownAndHandled)
* insert BasedOnOrder(*)
* insert ReportCategories
* insert StatusOf(Sent)
* code from ImagingReportTypesEuVSEuImaging (preferred)
  * insert Duties(Sent, Shown)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, ShownAndHandled)
* effective[x] insert Duties(SentIfKnown, Shown)
* issued insert Duties(Sent, Shown)
* performer only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or CareTeam)
  * insert Duties(SentIfKnown, Shown)
* resultsInterpreter only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or CareTeam)
  * insert Duties(SentIfKnown, Shown)
* specimen only Reference(SpecimenEuImaging)
  * insert Duties(SentIfKnown, PreferablyShown)
* result only Reference(ObservationFindingEuImaging)
* note
  * insert Duties(SentIfKnown, Shown)
  * extension contains $annotation-type named annotation-type 0..1
  * extension[annotation-type].valueCodeableConcept from Hl7EuImagingSectionValueSet (preferred)
  * extension[annotation-type] insert Duties(SentIfKnown, Ignorable)
  * extension[annotation-type].value[x] insert Duties(SentIfKnown, Ignorable)
* study only Reference(ImagingStudyEuImaging)
  * insert Duties(SentIfKnown, Handled)
* media.link only Reference(DocumentReferencePictureEuImaging)
  * insert Duties(Sent, PreferablyShown)
* conclusion insert Duties(SentIfKnown, Shown)
* conclusionCode insert Duties(SentIfKnown, PreferablyShown)
