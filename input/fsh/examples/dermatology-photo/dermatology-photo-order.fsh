Instance: dermatology-photo-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Dermatology photograph: order"
Description: "The request for photographs and an opinion on them."
* language = #en
* insert Narrative([[<p>Photographs of a mole of the left forearm, accession number PH26060300019. Ordered on 28 May 2026 by Dr Cormac Daly. Question: suspicious?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "PH26060300019"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* code.concept.text = "Photographs of the skin, with opinion"
* subject = Reference(dermatology-photo-patient)
* authoredOn = "2026-05-28T16:00:00+01:00"
* requester = Reference(dermatology-photo-referrer)
* performer = Reference(dermatology-photo-clinic)
* reason
  * concept.text = "Mole that has grown. Suspicious?"
  * reference = Reference(dermatology-photo-mole)
* supportingInfo.reference = Reference(dermatology-photo-pregnancy-status)
* bodySite = $sct#14975008
  * text = "Left forearm"
