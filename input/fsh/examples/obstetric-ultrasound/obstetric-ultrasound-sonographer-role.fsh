Instance: obstetric-ultrasound-sonographer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Obstetric ultrasound: sonographer at the unit"
Description: "The sonographer, acting for the fetal medicine unit."
* language = #en
* insert Narrative([[<p>Ciara Walsh, sonographer at the Fetal Medicine Unit, Harbour Maternity Hospital.</p>]])
* practitioner = Reference(obstetric-ultrasound-sonographer)
* organization = Reference(obstetric-ultrasound-imaging-department)
* code.text = "Sonographer"
