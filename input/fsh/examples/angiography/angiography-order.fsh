Instance: angiography-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Angiography: order"
Description: "The request for angiography and treatment of the left leg."
* language = #en
* insert Narrative([[<p>Angiography of the left leg with treatment in the same session, accession number XA26021700051. Ordered on 9 February 2026 by Dr Carmen Ibáñez, Department of Vascular Surgery. Question: can the stenosis seen at ultrasound be dilated?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "XA26021700051"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0209-31"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#77343006
  * text = "Angiography of the left leg with treatment in the same session"
* subject = Reference(angiography-patient)
* authoredOn = "2026-02-09T12:40:00+01:00"
* requester = Reference(angiography-referrer-role)
* performer = Reference(angiography-imaging-department)
* reason
  * concept.text = "Can the stenosis of the femoral artery seen at ultrasound be dilated?"
  * reference = Reference(angiography-claudication)
* bodySite = $sct#7657000
  * text = "Left femoral artery"
