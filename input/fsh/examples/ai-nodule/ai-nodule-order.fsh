Instance: ai-nodule-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "AI nodule: order"
Description: "The request for a low-dose CT."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest, accession number CT26051200288. Ordered on 28 April 2026 by Dr Vasco Nogueira. Question: nodules?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26051200288"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#169069000
  * text = "Low-dose CT of the chest"
* subject = Reference(ai-nodule-patient)
* authoredOn = "2026-04-28T11:30:00+01:00"
* requester = Reference(ai-nodule-referrer)
* performer = Reference(ai-nodule-department)
* reason
  * concept.text = "Nodules in a heavy smoker?"
  * reference = Reference(ai-nodule-tobacco)
