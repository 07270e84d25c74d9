Profile: PatientEuImaging
Parent: Patient
Id: PatientEuImaging
Title: "Patient: subject of an imaging report"
Description: "The person whose images are reported, with at least a name and a date of birth."
* insert Maturity(1)
* insert CompliesWith($patient-eu-core)
* obeys im-patient-1
* . insert InReports
* extension contains $sex-parameter named sexParameterForClinicalUse 0..*
* extension[sexParameterForClinicalUse] insert Duties(SentIfKnown, PreferablyShown)
* identifier insert Duties(SentIfKnown, ShownAndHandled)
* name 1..
  * insert Duties(Sent, Shown)
* gender insert Duties(SentIfKnown, Shown)
* birthDate 1..
  * insert Duties(Sent, Shown)
