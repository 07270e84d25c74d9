Instance: chest-ct-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Chest CT: referrer at the practice"
Description: "The chest physician, acting for the practice."
* language = #en
* insert Narrative([[<p>Dr Lars Bergström, chest physician at the Old Town Chest Clinic.</p>]])
* practitioner = Reference(chest-ct-referrer)
* organization = Reference(chest-ct-practice)
* specialty = $sct#418112009
  * text = "Chest medicine"
