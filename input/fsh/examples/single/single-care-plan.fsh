Instance: single-care-plan
InstanceOf: CarePlanEuImaging
Usage: #example
Title: "Single example: recommended plan"
Description: "A course that is more than one order."
* language = #en
* insert Narrative([[<p>MR of the liver within four weeks, then the case in the tumour board.</p>]])
* status = #active
* intent = #proposal
* description = "MR of the liver within four weeks, then the case in the tumour board."
* subject = Reference(single-patient)
* created = "2026-04-09T10:30:00+02:00"
* activity.plannedActivityReference = Reference(single-recommendation)
