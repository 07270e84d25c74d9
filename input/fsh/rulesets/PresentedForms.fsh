// The report as a person reads it, as files in whatever format, each with what a reader needs to check that it arrived whole.
// Call in a DiagnosticReport with what a reader must do: * insert PresentedForms(Shown)
RuleSet: PresentedForms(reader)
* presentedForm
  * insert SliceByValue(contentType, [[The rendered report, by format]])
  * contentType 1..
    * insert Duties(Sent, Handled)
  * size 1..
    * insert Duties(Sent, PreferablyHandled)
  * hash 1..
    * insert Duties(Sent, PreferablyHandled)
* presentedForm contains html 0..* and pdf 0..*
* presentedForm[html]
  * insert Duties(SentIfKnown, {reader})
  * ^short = "The report as a web page, encoded in UTF-8"
  * contentType = #text/html
* presentedForm[pdf]
  * insert Duties(SentIfKnown, {reader})
  * ^short = "The report as PDF"
  * contentType = #application/pdf
