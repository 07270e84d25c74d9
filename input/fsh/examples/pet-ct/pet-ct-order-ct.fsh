Instance: pet-ct-order-ct
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "PET-CT: order for the CT"
Description: "The second order: CT with contrast, made in the same session."
* language = #en
* insert Narrative([[<p>CT of neck, chest and abdomen with contrast, accession number CT26051800145. Ordered on 8 May 2026 by Dr Eva Lindner, Department of Haematology. Question: size of the lymph nodes?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26051800145"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#77477000
  * text = "CT of neck, chest and abdomen with contrast"
* subject = Reference(pet-ct-patient)
* authoredOn = "2026-05-08T09:32:00+02:00"
* requester = Reference(pet-ct-referrer-role)
* performer = Reference(pet-ct-imaging-department)
* reason
  * concept.text = "Size of the lymph nodes?"
  * reference = Reference(pet-ct-lymphoma)
