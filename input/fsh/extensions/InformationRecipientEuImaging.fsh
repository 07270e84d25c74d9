// HL7 Europe's extension for this lives in a package that no registry has, so the guide brings its own.
Extension: InformationRecipientEuImaging
Id: InformationRecipientEuImaging
Title: "Extension: information recipient"
Description: "A person, organisation or device that the report is meant for, beside whoever asked for it."
Context: Composition, DiagnosticReport
* insert Maturity(1)
* . ^short = "Who the report is meant for"
* value[x] 1..
* value[x] only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or PatientEuImaging or RelatedPerson or Device)
