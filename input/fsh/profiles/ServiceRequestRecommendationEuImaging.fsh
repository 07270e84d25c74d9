Profile: ServiceRequestRecommendationEuImaging
Parent: ServiceRequest
Id: ServiceRequestRecommendationEuImaging
Title: "ServiceRequest: recommendation"
Description: "One examination or service that the radiologist advises to order next. It is a proposal: nobody has ordered it yet."
* insert Maturity(1)
* obeys im-recommendation-1 and im-recommendation-2
* code 1..
* subject only Reference(PatientEuImaging)
