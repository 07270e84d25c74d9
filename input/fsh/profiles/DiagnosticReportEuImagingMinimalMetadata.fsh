// A study that is no resource of its own is known by its UID alone: the slice is told by the system of the identifier inside
// the reference, so it needs no resolving.
Profile: DiagnosticReportEuImagingMinimalMetadata
Parent: DiagnosticReport
Id: DiagnosticReportEuImagingMinimalMetadata
Title: "DiagnosticReport: rendered report with minimal metadata"
Description: "A report that exists only as a rendered file, with as much data as it takes to find it and to know whose it is. There is no Composition, since there are no sections."
* insert Maturity(1)
* insert ReportAsData
* result insert Duties(SentIfKnown, Shown)
* study insert SliceByValue(identifier.system, [[Studies that are known by their UID]])
* study contains study-identifier 0..*
* study[study-identifier] insert Duties(SentIfKnown, Handled)
* study[study-identifier].identifier 1..
* study[study-identifier].identifier only StudyInstanceUidIdentifierEuImaging
  * insert Duties(Sent, Handled)
* composition ..0
* presentedForm 1..
  * insert Duties(Sent, Shown)
* insert PresentedForms(Shown)
