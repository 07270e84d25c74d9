Instance: no-endpoint-plan
InstanceOf: CarePlanEuImaging
Usage: #example
Title: "No endpoint: plan"
Description: "What is advised beyond one examination."
* language = #en
* insert Narrative([[<p>Await the pathologist, then the case in the conference of the breast centre.</p>]])
* status = #active
* intent = #proposal
* description = "Await the pathologist, then the case in the conference of the breast centre."
* subject = Reference(no-endpoint-patient)
* created = "2026-07-08T15:10:00+02:00"
* activity.plannedActivityReference = Reference(no-endpoint-check)
