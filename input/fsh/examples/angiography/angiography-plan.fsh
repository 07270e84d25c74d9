Instance: angiography-plan
InstanceOf: CarePlanEuImaging
Usage: #example
Title: "Angiography: recommended plan"
Description: "The advice as a course of two steps."
* language = #en
* insert Narrative([[<p>Tests for allergy to contrast media, then duplex ultrasound after three months.</p>]])
* status = #active
* intent = #proposal
* description = "Tests for allergy to contrast media, then duplex ultrasound after three months."
* subject = Reference(angiography-patient)
* created = "2026-02-17T11:50:00+01:00"
* activity[0].plannedActivityReference = Reference(angiography-allergy-tests)
* activity[+].plannedActivityReference = Reference(angiography-ultrasound)
