// FHIR's artifact-version extension may not be used on a DiagnosticReport (its contexts leave it out), so the guide
// brings its own. On the Composition the element version says the same.
Extension: ReportVersionEuImaging
Id: ReportVersionEuImaging
Title: "DiagnosticReport extension: report version"
Description: "The version of the report, as its author counts versions. All versions share the report's identifier."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "Version of the report"
* value[x] 1..
* value[x] only string
