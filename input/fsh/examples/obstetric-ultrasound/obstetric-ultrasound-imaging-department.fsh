Instance: obstetric-ultrasound-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Obstetric ultrasound: fetal medicine unit"
Description: "The unit that made and read the images."
* language = #en
* insert Narrative([[<p>Fetal Medicine Unit of the Harbour Maternity Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-5-FMU"
* name = "Fetal Medicine Unit"
* partOf = Reference(obstetric-ultrasound-hospital)
