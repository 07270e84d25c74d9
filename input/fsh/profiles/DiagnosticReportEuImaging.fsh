Profile: DiagnosticReportEuImaging
Parent: DiagnosticReport
Id: DiagnosticReportEuImaging
Title: "DiagnosticReport: imaging report"
Description: "The imaging report as data: what is searched for, and what systems read. Its text as the radiologist arranged it is the Composition it refers to; the two are one report."
* insert Maturity(1)
* insert ReportAsData
* result 1..
  * insert Duties(Sent, Shown)
* composition 1..
* composition only Reference(CompositionEuImaging)
  * insert Duties(Sent, Handled)
* presentedForm insert Duties(SentIfKnown, PreferablyShown)
* insert PresentedForms(PreferablyShown)
