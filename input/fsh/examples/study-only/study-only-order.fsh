Instance: study-only-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Study without report: order"
Description: "The request, whose images a colleague will read in another country."
* language = #en
* insert Narrative([[<p>Radiographs of the left wrist in two views, accession number XR26061000501. Ordered on 10 June 2026 by Dr Sanna Korhonen. Question: fracture after a fall?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "XR26061000501"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #urgent
* code.concept.text = "Radiographs of the left wrist in two views"
* subject = Reference(study-only-patient)
* authoredOn = "2026-06-10T07:50:00+03:00"
* requester = Reference(study-only-referrer)
* reason.concept.text = "Fracture after a fall?"
* note.text = "The report is to be written by the trauma centre abroad."
