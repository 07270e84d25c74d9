Instance: angiography-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Angiography: referrer at the institution"
Description: "The vascular surgeon who asked for the intervention, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Carmen Ibáñez, vascular surgeon at the Department of Vascular Surgery, Costa Clara University Hospital.</p>]])
* practitioner = Reference(angiography-referrer)
* organization = Reference(angiography-vascular-surgery)
* specialty.text = "Vascular surgery"
