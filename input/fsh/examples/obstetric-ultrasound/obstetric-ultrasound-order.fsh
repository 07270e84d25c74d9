Instance: obstetric-ultrasound-order
InstanceOf: ServiceRequestOrderEuImaging
Usage: #example
Title: "Obstetric ultrasound: order"
Description: "The request of the midwife, with the pregnancy as supporting information."
* language = #en
* insert Narrative([[<p>Ultrasound of the fetus, accession number US26042200061. Ordered on 30 March 2026 by Siobhán Doyle, midwife. Question: growth and anatomy?</p>]])
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "US26042200061"
* identifier[+]
  * type = $v2-0203#PLAC "Placer Identifier"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * value = "R-2026-0330-02"
* status = #completed
* intent = #order
* category[imaging] = $sct#363679005
  * text = "Imaging"
* priority = #routine
* code.concept = $sct#268445003
  * text = "Ultrasound of the fetus, second trimester"
* subject = Reference(obstetric-ultrasound-patient)
* authoredOn = "2026-03-30T14:00:00+01:00"
* requester = Reference(obstetric-ultrasound-midwife-role)
* performer = Reference(obstetric-ultrasound-imaging-department)
* reason.concept.text = "Growth and anatomy?"
* supportingInfo.reference = Reference(obstetric-ultrasound-pregnancy-status)
