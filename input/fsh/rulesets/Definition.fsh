// What every definition that is written as an instance has in common: its name as a program uses it, its title, and where it stands.
// Profiles and the like have all of this from sushi-config. Call first in the instance:
//   insert Definition(DiagnosticReportDocument, [[Operation: the report as one document]])
RuleSet: Definition(name, title)
* extension[$fmm].valueInteger = 1
* extension[$standards-status].valueCode = #draft
* name = "{name}"
* title = "{title}"
* status = #draft
* experimental = false
