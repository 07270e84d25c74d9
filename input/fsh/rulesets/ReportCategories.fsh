// The categories by which both halves of a report are found, in DiagnosticReport and Composition: * insert ReportCategories
// The service is bound to HL7 table 0074 as HL7 Terminology publishes it. FHIR's own value set has the same codes but is
// labelled experimental.
RuleSet: ReportCategories
* category 2..
  * insert Duties(Sent, Ignorable)
* category insert SliceByValue($this, [[Categories: an imaging report, in the priority category of medical imaging, from a diagnostic service]])
* category contains diagnostic-service 0..1 and imaging-report 1..1 and imaging 1..1
* category[diagnostic-service] from $diagnostic-service-sections (required)
  * insert Duties(SentIfKnown, Ignorable)
* category[imaging-report] = $loinc#85430-7
  * insert Duties(Sent, Handled)
* category[imaging] = $ehds-priority-category#Medical-Imaging
  * insert Duties(Sent, Handled)
