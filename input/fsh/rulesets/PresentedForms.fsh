// The report as a person reads it, as files: at most one of each format and language, each with what a reader needs to check
// that it arrived whole. Call in a DiagnosticReport with what a reader must do: * insert PresentedForms(Shown)
RuleSet: PresentedForms(reader)
* presentedForm insert SliceByValue(contentType, [[The rendered report, by format]])
* presentedForm contains html 0..* and pdf 0..*
* presentedForm.contentType insert Duties(Sent, Handled)
* presentedForm.size insert Duties(Sent, Ignorable)
* presentedForm.hash insert Duties(Sent, Ignorable)
* presentedForm[html]
  * insert Duties(SentIfKnown, {reader})
  * ^short = "The report as a web page, encoded in UTF-8"
  * contentType 1..
  * contentType = #text/html
  * size 1..
  * hash 1..
* presentedForm[pdf]
  * insert Duties(SentIfKnown, {reader})
  * ^short = "The report as PDF"
  * contentType 1..
  * contentType = #application/pdf
  * size 1..
  * hash 1..
