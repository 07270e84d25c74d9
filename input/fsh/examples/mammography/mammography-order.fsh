Instance: mammography-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Mammography: order"
Description: "The invitation to screening, which no physician wrote."
* language = #en
* insert Narrative([[<p>Screening mammography, accession number MG26021000088. Invitation of 12 January 2026 by the breast screening programme, North region.</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "MG26021000088"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "SCR-2026-01-4471"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#24623002
  * text = "Screening mammography"
* subject = Reference(mammography-patient)
* authoredOn = "2026-01-12T08:00:00+00:00"
* requester = Reference(mammography-screening-programme)
* performer = Reference(mammography-imaging-department)
* reason.concept.text = "Screening, first round"
* bodySite = $sct#76752008
  * text = "Both breasts"
