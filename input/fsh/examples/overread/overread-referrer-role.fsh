Instance: overread-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Over-read: referrer at the institution"
Description: "The emergency physician who asked for the CT, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Conor Walsh, emergency physician at the Emergency Department, Harbour General Hospital.</p>]])
* practitioner = Reference(overread-referrer)
* organization = Reference(overread-emergency-department)
* specialty.text = "Emergency medicine"
