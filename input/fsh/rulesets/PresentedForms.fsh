// The report as a person reads it, as files in whatever format, each with what a reader needs to check that it arrived whole.
// Call in a DiagnosticReport: * insert PresentedForms
RuleSet: PresentedForms
* presentedForm
  * insert SliceByValue(contentType, [[The rendered report, by format]])
  * contentType 1..
  * size 1..
  * hash 1..
* presentedForm contains html 0..* and pdf 0..*
* presentedForm[html]
  * ^short = "The report as a web page, encoded in UTF-8"
  * contentType = #text/html
* presentedForm[pdf]
  * ^short = "The report as PDF"
  * contentType = #application/pdf
