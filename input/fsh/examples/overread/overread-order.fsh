Instance: overread-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Over-read: order"
Description: "The request for an emergency CT of the head."
* language = #en
* insert Narrative([[<p>CT of the head without contrast, accession number CT26030800012. Ordered on 8 March 2026 at 01:50 by Dr Conor Walsh, Emergency Department. Question: bleeding or fracture?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26030800012"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0308-03"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #stat
* code.concept = $sct#303653007
  * text = "CT of the head without contrast"
* subject = Reference(overread-patient)
* authoredOn = "2026-03-08T01:50:00+00:00"
* requester = Reference(overread-referrer-role)
* performer = Reference(overread-imaging-department)
* reason
  * concept.text = "Fall under anticoagulation. Bleeding or fracture?"
  * reference = Reference(overread-head-injury)
* bodySite = $sct#69536005
  * text = "Head"
