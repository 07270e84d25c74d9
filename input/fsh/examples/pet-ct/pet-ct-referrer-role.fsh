Instance: pet-ct-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "PET-CT: referrer at her department"
Description: "The haematologist, acting for her department."
* language = #en
* insert Narrative([[<p>Dr Eva Lindner, haematologist at the Department of Haematology, Donauklinik.</p>]])
* practitioner = Reference(pet-ct-referrer)
* organization = Reference(pet-ct-referring-department)
* specialty = $sct#394803006
  * text = "Haematology"
