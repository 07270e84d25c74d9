// The categories by which both halves of a report are found, in DiagnosticReport and Composition: * insert ReportCategories
RuleSet: ReportCategories
* category 2..
* category insert SliceByValue($this, [["Categories: an imaging report, in the priority category of medical imaging, from a diagnostic service"]])
* category contains diagnostic-service 0..1 and imaging-report 1..1 and imaging 1..1
* category[diagnostic-service] from $diagnostic-service-sections (required)
* category[imaging-report] = $loinc#85430-7
* category[imaging] = $ehds-priority-category#Medical-Imaging
