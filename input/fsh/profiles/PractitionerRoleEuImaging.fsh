Profile: PractitionerRoleEuImaging
Parent: PractitionerRole
Id: PractitionerRoleEuImaging
Title: "PractitionerRole: professional at an organisation"
Description: "A professional acting for an organisation. Reports refer to professionals this way where the organisation is known."
* insert Maturity(1)
* insert CompliesWith($practitioner-role-eu-core)
* . insert InReports
* practitioner only Reference(PractitionerEuImaging)
  * insert Duties(SentIfKnown, Shown)
* organization only Reference(OrganizationEuImaging)
  * insert Duties(SentIfKnown, Shown)
