Instance: obstetric-ultrasound-midwife-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Obstetric ultrasound: midwife at the practice"
Description: "The midwife, acting for the practice."
* language = #en
* insert Narrative([[<p>Siobhán Doyle, midwife at the Quayside Midwifery Practice.</p>]])
* practitioner = Reference(obstetric-ultrasound-midwife)
* organization = Reference(obstetric-ultrasound-practice)
* code.text = "Midwife"
