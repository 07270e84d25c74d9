Instance: pet-ct-order-pet
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "PET-CT: order for the PET"
Description: "The first of two orders that one examination answers."
* language = #en
* insert Narrative([[<p>PET-CT with FDG, accession number NM26051800033. Ordered on 8 May 2026 by Dr Eva Lindner, Department of Haematology. Question: response after two cycles of chemotherapy?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "NM26051800033"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#450436003
  * text = "PET-CT with FDG"
* subject = Reference(pet-ct-patient)
* authoredOn = "2026-05-08T09:30:00+02:00"
* requester = Reference(pet-ct-referrer-role)
* performer = Reference(pet-ct-imaging-department)
* reason
  * concept.text = "Response after two cycles of chemotherapy?"
  * reference = Reference(pet-ct-lymphoma)
