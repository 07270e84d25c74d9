// The report as a person reads it, as files: at most one of each format and language, each with what a reader needs to check
// that it arrived whole. Call in a DiagnosticReport: * insert PresentedForms
RuleSet: PresentedForms
* presentedForm insert SliceByValue(contentType, [[The rendered report, by format]])
* presentedForm contains html 0..* and pdf 0..*
* presentedForm.contentType insert Duties(Sent, Handled)
* presentedForm.size insert Duties(Sent, Ignorable)
* presentedForm.hash insert Duties(Sent, Ignorable)
* presentedForm[html]
  * ^short = "The report as a web page, encoded in UTF-8"
  * contentType 1..
  * contentType = #text/html
  * size 1..
  * hash 1..
* presentedForm[pdf]
  * ^short = "The report as PDF"
  * contentType 1..
  * contentType = #application/pdf
  * size 1..
  * hash 1..
