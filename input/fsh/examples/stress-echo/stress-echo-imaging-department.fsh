Instance: stress-echo-imaging-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "Stress echo: echocardiography laboratory"
Description: "The laboratory that made and read the clips."
* language = #en
* insert Narrative([[<p>Echocardiography Laboratory of the Thalassa General Hospital.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-6-ECHO"
* name = "Echocardiography Laboratory"
* partOf = Reference(stress-echo-hospital)
