Instance: no-endpoint-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "No endpoint: order"
Description: "The request for a biopsy."
* language = #en
* insert Narrative([[<p>Biopsy of a lump of the left breast under ultrasound, accession number US26070800733. Ordered on 6 July 2026 by Dr Gernot Pichler.</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "US26070800733"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#277667006
  * text = "Biopsy of the left breast under ultrasound"
* subject = Reference(no-endpoint-patient)
* authoredOn = "2026-07-06T09:20:00+02:00"
* requester = Reference(no-endpoint-referrer)
* performer = Reference(no-endpoint-practice)
* reason.reference = Reference(no-endpoint-lump-felt)
* bodySite = $sct#80248007
  * text = "Left breast"
