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
* identifier 1..
* type = #document
* timestamp 1..
* total ..0
* entry 4..
  * insert SliceByType(resource, [[Entries by the type of their resource]])
  * link ..0
  * fullUrl 1..
  * resource 1..
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
  * ^short = "The report in sections"
  * resource only CompositionEuImaging
* entry[DiagnosticReportEuImaging]
  * ^short = "The report as data"
  * resource only DiagnosticReportEuImaging
* entry[Patient]
  * ^short = "Whose images are reported"
  * resource only PatientEuImaging
* entry[ImagingStudy]
  * ^short = "The studies reported, and those compared with"
  * resource only ImagingStudyEuImaging
* entry[imaging-selection]
  * ^short = "Key images, and the places in images where something was measured"
  * resource only ImagingSelectionEuImaging
* entry[requested-procedure]
  * ^short = "The orders, and what is proposed to be ordered next"
  * resource only ServiceRequest
* entry[performed-procedure]
  * ^short = "What was done"
  * resource only Procedure
* entry[findings]
  * ^short = "What was seen, measured or known"
  * resource only Observation
* entry[practitioner]
  * ^short = "Professionals"
  * resource only PractitionerEuImaging
* entry[practitioner-role]
  * ^short = "Professionals at organisations"
  * resource only PractitionerRoleEuImaging
* entry[organization]
  * ^short = "Organisations"
  * resource only OrganizationEuImaging
* entry[adverse-event]
  * ^short = "Harm that came with the examination"
  * resource only AdverseEventEuImaging
* entry[care-plan]
  * ^short = "What the radiologist advises, where it is more than one order"
  * resource only CarePlanEuImaging
* entry[specimen]
  * ^short = "What was taken from the patient"
  * resource only SpecimenEuImaging
* entry[binary]
  * ^short = "Files that the report refers to, such as its rendered form"
  * resource only Binary
