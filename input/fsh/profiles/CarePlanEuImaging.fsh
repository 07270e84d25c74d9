Profile: CarePlanEuImaging
Parent: CarePlan
Id: CarePlanEuImaging
Title: "CarePlan: recommendation"
Description: "What the radiologist advises where it is more than one order: a course of follow-up, a referral, watching and waiting. It is advice: whoever treats the patient decides."
* insert Maturity(1)
* obeys im-plan-1 and im-plan-2
* subject only Reference(PatientEuImaging)
* activity.plannedActivityReference only Reference(ServiceRequestRecommendationEuImaging or RequestOrchestration)
