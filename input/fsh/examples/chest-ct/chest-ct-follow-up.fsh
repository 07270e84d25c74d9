Instance: chest-ct-follow-up
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Chest CT: follow-up"
Description: "What the radiologist advises: another CT when the follow-up ends."
* language = #en
* insert Narrative([[<p>Proposed: low-dose CT of the chest without contrast between 15 March and 15 September 2027, 18 to 24 months after the nodule was first seen.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#169069000
  * text = "Low-dose CT of the chest without contrast"
* subject = Reference(chest-ct-patient)
* occurrencePeriod
  * start = "2027-03-15"
  * end = "2027-09-15"
* authoredOn = "2026-03-16T13:58:00+01:00"
* requester = Reference(chest-ct-radiologist-role)
* reason.reference = Reference(chest-ct-impression)
