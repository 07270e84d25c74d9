Profile: OrganizationEuImaging
Parent: Organization
Id: OrganizationEuImaging
Title: "Organization: institution in an imaging report"
Description: "A hospital, department or practice that ordered, made, read or keeps an imaging study, with at least a name."
* insert Maturity(1)
* insert CompliesWith($organization-eu-core)
* . insert InReports
* name 1..
  * insert Duties(Sent, Shown)
* partOf only Reference(OrganizationEuImaging)
  * insert Duties(SentIfKnown, Ignorable)
