Instance: chest-ct-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Chest CT: order"
Description: "The request for a follow-up CT of the chest."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, accession number CT26031600417. Ordered on 2 March 2026 by Dr Lars Bergström, Old Town Chest Clinic. Question: has the solid nodule in the right upper lobe grown in six months?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26031600417"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0302-15"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#169069000
  * text = "CT of the chest without contrast"
* subject = Reference(chest-ct-patient)
* authoredOn = "2026-03-02T10:15:00+01:00"
* requester = Reference(chest-ct-referrer-role)
* performer = Reference(chest-ct-imaging-department)
* reason
  * concept.text = "Has the solid nodule in the right upper lobe grown in six months?"
  * reference = Reference(chest-ct-known-nodule)
* bodySite = $sct#51185008
  * text = "Chest"
