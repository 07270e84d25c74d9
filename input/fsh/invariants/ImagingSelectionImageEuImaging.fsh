Invariant: im-image-1
Description: "Every subset of a selected image SHALL be a frame number: a whole number from 1."
* severity = #error
* expression = "instance.subset.all(matches('^[1-9][0-9]*$'))"

Invariant: im-image-2
Description: "The SOP class of a selected image, where given, SHALL NOT be that of a presentation state, segmentation or other derived object, structured report, or encapsulated document (1.2.840.10008.5.1.4.1.1 with 11, 66, 88 or 104)."
* severity = #error
* expression = "instance.sopClass.code.all(matches('^(urn:oid:)?1\\\\.2\\\\.840\\\\.10008\\\\.5\\\\.1\\\\.4\\\\.1\\\\.1\\\\.(11|66|88|104)(\\\\.[0-9]+)*$').not())"
