Instance: single-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Single examples: order"
Description: "The request for the CT of the abdomen."
* language = #en
* insert Narrative([[<p>CT of the abdomen with contrast, accession number CT26040900112, ordered on 8 April 2026. Question: lesion of the liver seen at ultrasound.</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26040900112"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* code.concept.text = "CT of the abdomen with contrast"
* subject = Reference(single-patient)
* authoredOn = "2026-04-08T16:20:00+02:00"
* requester = Reference(chest-ct-referrer-role)
* reason.concept.text = "Lesion of the liver seen at ultrasound"
* supportingInfo.reference = Reference(single-pregnancy-status)
