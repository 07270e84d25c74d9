Instance: chest-xray-pdf-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Chest X-ray as PDF: order"
Description: "The request for an X-ray of the chest."
* language = #en
* insert Narrative([[<p>X-ray of the chest, two views, accession number DX26022400733. Ordered on 24 February 2026 by Dr Helmi Korhonen, Lakeshore Health Centre. Question: pneumonia?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "DX26022400733"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0224-02"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #urgent
* code.concept = $sct#399208008
  * text = "X-ray of the chest, two views"
* subject = Reference(chest-xray-pdf-patient)
* authoredOn = "2026-02-24T11:05:00+02:00"
* requester = Reference(chest-xray-pdf-referrer-role)
* performer = Reference(chest-xray-pdf-imaging-department)
* reason
  * concept.text = "Cough and fever for four days. Pneumonia?"
* bodySite = $sct#51185008
  * text = "Chest"
