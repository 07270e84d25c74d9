Instance: knee-mr-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Knee MR: order"
Description: "The request for an MR of the knee."
* language = #en
* insert Narrative([[<p>MR of the right knee without contrast, accession number MR26011900208. Ordered on 19 January 2026 by Dr Matej Kovač, Valley Sports Clinic. Question: are the cruciate ligaments and menisci intact?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "MR26011900208"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0119-08"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#113091000
  * text = "MR of the right knee without contrast"
* subject = Reference(knee-mr-patient)
* authoredOn = "2026-01-19T09:10:00+01:00"
* requester = Reference(knee-mr-referrer-role)
* performer = Reference(knee-mr-imaging-department)
* reason
  * concept.text = "Are the cruciate ligaments and menisci intact?"
  * reference = Reference(knee-mr-injury)
* bodySite = $sct#72696002
  * text = "Right knee"
