Profile: BundleReportMinimalMetadataEuImaging
Parent: Bundle
Id: BundleReportMinimalMetadataEuImaging
Title: "Bundle: rendered report with minimal metadata"
Description: "A report that exists only as a rendered file, with the resources that say whose it is, as one collection. It is not a FHIR document, since it has no Composition."
* insert Maturity(1)
* obeys im-collection-1 and im-collection-2 and im-collection-3
* . insert InReports
* type = #collection
  * insert Duties(Sent, Handled)
* total ..0
* link ..0
* entry 1..
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
* entry contains DiagnosticReportEuImagingMinimalMetadata 1..1 and Patient 0..1 and ImagingStudy 0..* and binary 0..*
* entry[DiagnosticReportEuImagingMinimalMetadata]
  * insert Duties(Sent, Shown)
  * ^short = "The report: its file and what it takes to find it"
  * resource only DiagnosticReportEuImagingMinimalMetadata
* entry[Patient]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "Whose images are reported"
  * resource only PatientEuImaging
* entry[ImagingStudy]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The studies reported"
  * resource only ImagingStudyEuImaging
* entry[binary]
  * insert Duties(SentIfKnown, Shown)
  * ^short = "The rendered report, where it is not inside the DiagnosticReport"
  * resource only Binary
