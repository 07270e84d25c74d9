Instance: mammography-recall
InstanceOf: CarePlanEuImaging
Usage: #example
Title: "Mammography: recall"
Description: "The course that the readers advise: two examinations in one visit."
* language = #en
* insert Narrative([[<p>Recall within ten working days: tomosynthesis and ultrasound of the left breast in one visit, then a decision on biopsy.</p>]])
* status = #active
* intent = #proposal
* description = "Recall within ten working days: tomosynthesis and ultrasound of the left breast in one visit, then a decision on biopsy."
* subject = Reference(mammography-patient)
* created = "2026-02-11T17:15:00+00:00"
* addresses.reference = Reference(mammography-impression)
* activity[0].plannedActivityReference = Reference(mammography-tomosynthesis)
* activity[+].plannedActivityReference = Reference(mammography-ultrasound)
