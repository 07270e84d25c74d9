Instance: obstetric-ultrasound-midwife
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Obstetric ultrasound: midwife"
Description: "The midwife who asked for the examination."
* language = #en
* insert Narrative([[<p>Siobhán Doyle, midwife.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "M-5509"
* name
  * family = "Doyle"
  * given = "Siobhán"
