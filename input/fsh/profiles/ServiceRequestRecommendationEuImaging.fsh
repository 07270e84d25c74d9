Profile: ServiceRequestRecommendationEuImaging
Parent: ServiceRequest
Id: ServiceRequestRecommendationEuImaging
Title: "ServiceRequest: recommendation"
Description: "One examination or service that the radiologist advises to order next. It is a proposal: nobody has ordered it yet."
* insert Maturity(1)
* obeys im-recommendation-1 and im-recommendation-2
* . insert InReports
* insert StatusOf(Sent)
* intent insert Duties(Sent, Shown)
* code 1..
* code from http://hl7.org/fhir/ValueSet/procedure-code (example)
  * ^binding.description = "What is advised, in the codes that those who order there use."
  * insert Duties(Sent, Shown)
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* occurrence[x] insert Duties(SentIfKnown, Shown)
* reason insert Duties(SentIfKnown, Shown)
