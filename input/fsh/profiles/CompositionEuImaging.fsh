// References are told apart by the type of what they resolve to. A slice has one type, since a validator can follow no more.
// Where the type of the element says it all, as for authors, there are no slices.
//
// A link back to the DiagnosticReport is left out on purpose: DiagnosticReport.composition is the one link between the two
// halves of a report, and a second one makes a circle.
Profile: CompositionEuImaging
Parent: Composition
Id: CompositionEuImaging
Title: "Composition: imaging report in sections"
Description: "The imaging report as a document: what a person reads, in sections that each have narrative and, where there is structured data, point to it. It is the first entry of the document Bundle."
* insert Maturity(1)
* obeys im-composition-1 and im-composition-2 and im-composition-3 and im-composition-4
* obeys im-composition-5 and im-composition-6 and im-composition-7 and im-composition-8 and im-composition-9 and im-composition-10 and im-composition-11
* . insert InReports
* extension contains $event-based-on named basedOn 0..* and InformationRecipientEuImaging named informationRecipient 0..*
* extension[basedOn] insert Duties(SentIfKnown, Ignorable)
* extension[informationRecipient] insert Duties(SentIfKnown, PreferablyShown)
* identifier 1..
  * insert Duties(Sent, ShownAndHandled)
* insert StatusOf(Sent)
* type from ImagingReportTypesEuVSEuImaging (preferred)
  * insert Duties(Sent, Shown)
* insert ReportCategories
* subject 1..1
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, ShownAndHandled)
* date insert Duties(Sent, Shown)
* author only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or PatientEuImaging or Device or RelatedPerson)
  * insert Duties(Sent, Shown)
* title insert Duties(Sent, Shown)
* attester insert SliceByValue(mode, [[Attesters by what their attestation means]])
* attester contains legalAuthenticator 0..* and resultValidator 0..*
* attester[legalAuthenticator]
  * insert Duties(SentIfKnown, Shown)
  * mode = $composition-attestation-mode#legal
    * insert Duties(Sent, Handled)
  * time 1..
    * insert Duties(Sent, Shown)
  * party 1..
  * party only Reference(PractitionerEuImaging or PractitionerRoleEuImaging)
    * insert Duties(Sent, Shown)
* attester[resultValidator]
  * insert Duties(SentIfKnown, Shown)
  * mode = $composition-attestation-mode#professional
    * insert Duties(Sent, Handled)
  * time 1..
    * insert Duties(Sent, Shown)
  * party 1..
  * party only Reference(PractitionerEuImaging or PractitionerRoleEuImaging)
    * insert Duties(Sent, Shown)
    * extension contains DeviceAttesterExt named deviceAttester 0..1
    * extension[deviceAttester] insert Duties(SentIfKnown, Shown)
* custodian only Reference(OrganizationEuImaging)
  * insert Duties(SentIfKnown, Shown)
* relatesTo insert SliceByValue(type, [[Other reports by what this one does to them]])
* relatesTo contains addendum 0..* and amendment 0..* and correction 0..* and replacement 0..* and translation 0..*
* relatesTo.type insert Duties(Sent, Handled)
* relatesTo.resourceReference insert Duties(Sent, Handled)
* relatesTo[addendum]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The report that this one adds to"
  * type = #appends
  * resourceReference 1..
  * resourceReference only Reference(CompositionEuImaging)
* relatesTo[amendment]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The version of the report that this one changes"
  * type = #amends
  * resourceReference 1..
  * resourceReference only Reference(CompositionEuImaging)
* relatesTo[correction]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The version of the report that this one corrects"
  * type = #corrects
  * resourceReference 1..
  * resourceReference only Reference(CompositionEuImaging)
* relatesTo[replacement]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The report that this one takes the place of"
  * type = #replaces
  * resourceReference 1..
  * resourceReference only Reference(CompositionEuImaging)
* relatesTo[translation]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The report that this one says in another language"
  * type = #transforms
  * resourceReference 1..
  * resourceReference only Reference(CompositionEuImaging)
* section 4..
  * insert Duties(Sent, Shown)
  * insert SliceByValue(code, [[Sections by their LOINC code]])
  * extension contains $note named note 0..*
  * extension[note] insert Duties(SentIfKnown, Shown)
  * title 1..
    * insert Duties(Sent, Shown)
  * code 1..
    * insert Duties(Sent, Handled)
  * text 1..
    * insert Duties(Sent, Shown)
  * entry insert Duties(SentIfKnown, PreferablyShown)
  * emptyReason from SectionEmptyReasonEuImaging (preferred)
    * insert Duties(SentIfKnown, Shown)
* section contains
    imagingstudy 1..1 and
    order 1..1 and
    history 1..1 and
    procedure 1..1 and
    comparison 0..1 and
    findings 0..1 and
    impression 0..1 and
    recommendation 0..1 and
    communication 0..1 and
    report 0..1

* section[imagingstudy] insert ImagingSection(18726-0, [[Imaging studies]], [[The studies that the report is about.]])
  * insert Duties(Sent, Shown)
  * entry 1..
    * insert Duties(Sent, PreferablyShown)
    * insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains imagingstudy 0..*
  * entry[imagingstudy] only Reference(ImagingStudyEuImaging)

* section[order] insert ImagingSection(55115-0, [[Order]], [[What was asked for, by whom, and why.]])
  * insert Duties(Sent, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains order 0..*
  * entry[order] only Reference(ServiceRequestOrderEuImaging)

* section[history] insert ImagingSection(11329-0, [[History]], [[What was known about the patient before the examination. Observations go into sub-sections.]])
  * insert Duties(Sent, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains problemlist 0..* and implants 0..* and medication 0..* and prescription 0..*
  * entry[problemlist] only Reference(Condition)
  * entry[implants] only Reference(Device)
  * entry[medication] only Reference(MedicationAdministration)
  * entry[prescription] only Reference(MedicationRequest)
  * section insert SliceByValue(code, [[Sub-sections by their LOINC code]])
  * section contains pregnancy 0..1
  * section[pregnancy]
    * insert Duties(SentIfKnown, Shown)
    * ^short = "Pregnancy"
    * ^definition = "Whether the patient is pregnant, and since when."
    * code = $loinc#10162-6
      * insert Duties(Sent, Handled)
    * entry only Reference(ObservationPregnancyStatusEuImaging or ObservationGestationalAgeEuImaging)
      * insert Duties(SentIfKnown, PreferablyShown)

* section[procedure] insert ImagingSection(55111-9, [[Procedure]], [[How the images were made: technique, contrast, dose and adverse events. Observations go into sub-sections.]])
  * insert Duties(Sent, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains procedure 0..* and adverse-event 0..* and medication 0..*
  * entry[procedure] only Reference(ProcedureEuImaging)
  * entry[adverse-event] only Reference(AdverseEventEuImaging)
  * entry[medication] only Reference(MedicationAdministrationEuImaging)
  * section insert SliceByValue(code, [[Sub-sections by their LOINC code]])
  * section contains radiation-dose 0..1
  * section[radiation-dose]
    * insert Duties(SentIfKnown, Shown)
    * ^short = "Radiation dose"
    * ^definition = "What the examination exposed the patient to."
    * code = $loinc#73569-6
      * insert Duties(Sent, Handled)
    * entry only Reference(ObservationRadiationDoseEuImaging)
      * insert Duties(SentIfKnown, PreferablyShown)

* section[comparison] insert ImagingSection(18834-2, [[Comparison]], [[Earlier studies that the images were compared with.]])
  * insert Duties(SentIfKnown, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains comparedstudy 0..* and comparedselection 0..*
  * entry[comparedstudy] only Reference(ImagingStudyEuImaging)
  * entry[comparedselection] only Reference(ImagingSelectionEuImaging)

* section[findings] insert ImagingSection(59776-5, [[Findings]], [[What was seen and measured. The one Observation here is the panel that leads to all others by its members.]])
  * insert Duties(SentIfKnown, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains finding 0..* and keyimage 0..* and image 0..*
  * entry[finding] only Reference(ObservationFindingEuImaging)
  * entry[keyimage] only Reference(ImagingSelectionKeyImageEuImaging)
  * entry[image] only Reference(DocumentReferencePictureEuImaging)

* section[impression] insert ImagingSection(19005-8, [[Impression]], [[What the radiologist concludes.]])
  * insert Duties(SentIfKnown, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains impression 0..* and keyimage 0..* and image 0..*
  * entry[impression] only Reference(Condition)
  * entry[keyimage] only Reference(ImagingSelectionKeyImageEuImaging)
  * entry[image] only Reference(DocumentReferencePictureEuImaging)

* section[recommendation] insert ImagingSection(18783-1, [[Recommendation]], [[What the radiologist advises to do next.]])
  * insert Duties(SentIfKnown, Shown)
  * entry insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
  * entry contains suggestion 0..* and plan 0..*
  * entry[suggestion] only Reference(ServiceRequestRecommendationEuImaging)
  * entry[plan] only Reference(CarePlanEuImaging)

* section[communication] insert ImagingSection(73568-8, [[Communication]], [[Who was told about the result, when and how.]])
  * insert Duties(SentIfKnown, Shown)

// The first edition's code for this section is a LOINC part, which cannot be a code in data. This one is LOINC's term for
// the radiologist's narrative as a whole; a document code such as 18748-4 would name the report, not a section of it.
* section[report] insert ImagingSection(18782-3, [[Report]], [[The whole report as one text, where it was not written in sections.]])
  * insert Duties(SentIfKnown, Shown)
