Instance: mammography-screening-physician-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Mammography: physician at the programme"
Description: "The physician, acting for the screening programme."
* language = #en
* insert Narrative([[<p>Dr Rui Tavares, breast screening programme, North region.</p>]])
* practitioner = Reference(mammography-screening-physician)
* organization = Reference(mammography-screening-programme)
