// Entries are told apart by the type of their resource alone, which is quick. Where all resources of a type in a report are
// of one profile, the slice says so; where they are not (an Observation may be a finding or history), the profile is
// enforced by the references of the Composition and the DiagnosticReport.
Profile: BundleReportEuImaging
Parent: Bundle
Id: BundleReportEuImaging
Title: "Bundle: imaging report document"
Description: "The imaging report as one document: the Composition first, the DiagnosticReport, and what they refer to. It is what is signed, filed and sent."
* insert Maturity(1)
* obeys im-bundle-1 and im-bundle-2 and im-bundle-3 and im-bundle-4 and im-bundle-5 and im-bundle-6
* obeys im-bundle-7 and im-bundle-8 and im-bundle-9 and im-bundle-10 and im-bundle-11 and im-bundle-12
* obeys im-bundle-13 and im-bundle-14 and im-bundle-15 and im-bundle-16 and im-bundle-17 and im-bundle-18
* obeys im-bundle-19 and im-bundle-20 and im-bundle-21 and im-bundle-22 and im-bundle-23
* . insert InReports
* identifier 1..
  * insert Duties(Sent, Handled)
* type = #document
  * insert Duties(Sent, Handled)
* timestamp 1..
  * insert Duties(Sent, Ignorable)
* total ..0
* entry 4..
  * insert Sent
  * insert SliceByType(resource, [[Entries by the type of their resource]])
  * link ..0
  * fullUrl 1..
    * insert Duties(Sent, Handled)
  * resource 1..
    * insert Duties(Sent, Handled)
  * search ..0
  * request ..0
  * response ..0
* entry contains
    CompositionEuImaging 1..1 and
    DiagnosticReportEuImaging 1..1 and
    Patient 1..1 and
    ImagingStudy 1..* and
    imaging-selection 0..* and
    requested-procedure 0..* and
    performed-procedure 0..* and
    findings 0..* and
    practitioner 0..* and
    practitioner-role 0..* and
    organization 0..* and
    adverse-event 0..* and
    care-plan 0..* and
    specimen 0..* and
    binary 0..*
* entry[CompositionEuImaging]
  * insert Duties(Sent, Shown)
  * ^short = "The report in sections"
  * resource only CompositionEuImaging
* entry[DiagnosticReportEuImaging]
  * insert Duties(Sent, Handled)
  * ^short = "The report as data"
  * resource only DiagnosticReportEuImaging
* entry[Patient]
  * insert Duties(Sent, Shown)
  * ^short = "Whose images are reported"
  * resource only PatientEuImaging
* entry[ImagingStudy]
  * insert Duties(Sent, Shown)
  * ^short = "The studies reported, and those compared with"
  * resource only ImagingStudyEuImaging
* entry[imaging-selection]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "Key images, and the places in images where something was measured"
  * resource only ImagingSelectionEuImaging
* entry[requested-procedure]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "The orders, and what is proposed to be ordered next"
  * resource only ServiceRequest
* entry[performed-procedure]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "What was done"
  * resource only Procedure
* entry[findings]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "What was seen, measured or known"
  * resource only Observation
* entry[practitioner]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "Professionals"
  * resource only PractitionerEuImaging
* entry[practitioner-role]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "Professionals at organisations"
  * resource only PractitionerRoleEuImaging
* entry[organization]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "Organisations"
  * resource only OrganizationEuImaging
* entry[adverse-event]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "Harm that came with the examination"
  * resource only AdverseEventEuImaging
* entry[care-plan]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "What the radiologist advises, where it is more than one order"
  * resource only CarePlanEuImaging
* entry[specimen]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "What was taken from the patient"
  * resource only SpecimenEuImaging
* entry[binary]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "Files that the report refers to, such as its rendered form"
  * resource only Binary
