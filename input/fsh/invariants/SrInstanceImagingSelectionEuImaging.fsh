Invariant: im-sr-1
Description: "Every DICOM UID that identifies the selection SHALL be the UID of the selected instance."
* severity = #error
* expression = "identifier.where(system = 'urn:dicom:uid').value.select(toString()).distinct().subsetOf(%resource.instance.select('urn:oid:' & uid))"

Invariant: im-sr-2
Description: "The SOP class of the selected instance, where given, SHALL be that of a structured report (1.2.840.10008.5.1.4.1.1.88)."
* severity = #error
* expression = "instance.sopClass.code.all(matches('^urn:oid:1\\\\.2\\\\.840\\\\.10008\\\\.5\\\\.1\\\\.4\\\\.1\\\\.1\\\\.88(\\\\.[0-9]+)+$'))"
