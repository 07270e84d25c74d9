Instance: knee-mr-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Knee MR: referrer at the institution"
Description: "The orthopaedic surgeon who asked for the examination, acting for the institution."
* language = #en
* insert Narrative([[<p>Dr Matej Kovač, orthopaedic surgeon at the Valley Sports Clinic.</p>]])
* practitioner = Reference(knee-mr-referrer)
* organization = Reference(knee-mr-clinic)
* specialty.text = "Orthopaedic surgery"
