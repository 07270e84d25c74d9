Profile: CarePlanEuImaging
Parent: CarePlan
Id: CarePlanEuImaging
Title: "CarePlan: recommendation"
Description: "What the radiologist advises where it is more than one order: a course of follow-up, a referral, watching and waiting. It is advice: whoever treats the patient decides."
* insert Maturity(1)
* obeys im-plan-1 and im-plan-2
* . insert InReports
* insert StatusOf(Sent)
* intent insert Duties(Sent, Shown)
* description insert Duties(SentIfKnown, Shown)
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* activity.plannedActivityReference only Reference(ServiceRequestRecommendationEuImaging or RequestOrchestration)
  * insert Duties(SentIfKnown, PreferablyShown)
