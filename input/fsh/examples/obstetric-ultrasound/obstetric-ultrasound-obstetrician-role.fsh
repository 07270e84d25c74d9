Instance: obstetric-ultrasound-obstetrician-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Obstetric ultrasound: obstetrician at the unit"
Description: "The obstetrician, acting for the fetal medicine unit."
* language = #en
* insert Narrative([[<p>Dr Niamh Gallagher, obstetrician at the Fetal Medicine Unit, Harbour Maternity Hospital.</p>]])
* practitioner = Reference(obstetric-ultrasound-obstetrician)
* organization = Reference(obstetric-ultrasound-imaging-department)
* specialty = $sct#394585009
  * text = "Obstetrics and gynaecology"
