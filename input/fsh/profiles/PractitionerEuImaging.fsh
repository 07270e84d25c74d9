Profile: PractitionerEuImaging
Parent: Practitioner
Id: PractitionerEuImaging
Title: "Practitioner: professional in an imaging report"
Description: "Someone who ordered, made, read or received an imaging study, with at least a name."
* insert Maturity(1)
* insert CompliesWith($practitioner-eu-core)
* . insert InReports
* name 1..
  * insert Duties(Sent, Shown)
