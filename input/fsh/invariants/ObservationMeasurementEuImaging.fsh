Invariant: im-measurement-1
Description: "A measurement SHALL have a value, or the reason why there is none."
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"

Invariant: im-measurement-2
Description: "A measurement SHOULD say how it was made, by a method as code or text."
* severity = #warning
* expression = "method.coding.exists() or method.text.exists()"

Invariant: im-measurement-3
Description: "A measurement with a readable tracking identifier SHALL also have the tracking UID, since names repeat from patient to patient."
* severity = #error
* expression = "component.where(code.coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '112039').exists()).exists() implies identifier.where(type.coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '112040').exists()).exists()"
