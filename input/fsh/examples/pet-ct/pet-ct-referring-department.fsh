Instance: pet-ct-referring-department
InstanceOf: OrganizationEuImaging
Usage: #example
Title: "PET-CT: referring department"
Description: "The department that asked for the examination."
* language = #en
* insert Narrative([[<p>Department of Haematology of the Donauklinik.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * value = "H-4-HAE"
* name = "Department of Haematology"
* partOf = Reference(pet-ct-hospital)
