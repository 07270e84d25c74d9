Instance: stress-echo-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Stress echo: order"
Description: "The request for the stress echocardiogram."
* language = #en
* insert Narrative([[<p>Exercise stress echocardiogram, accession number EC26060400019. Ordered on 27 May 2026 by Dr Andreas Christodoulou, Harbour Street Practice. Question: ischaemia?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "EC26060400019"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #urgent
* code.concept = $sct#433233004
  * text = "Exercise stress echocardiogram"
* subject = Reference(stress-echo-patient)
* authoredOn = "2026-05-27T18:10:00+03:00"
* requester = Reference(stress-echo-referrer-role)
* performer = Reference(stress-echo-imaging-department)
* reason
  * concept.text = "Ischaemia?"
  * reference = Reference(stress-echo-chest-pain)
