Invariant: im-segment-1
Description: "The selected object SHALL be a segmentation, a surface segmentation or a label map segmentation, by its SOP class."
* severity = #error
* expression = "instance.sopClass.code.all(matches('^urn:oid:1\\\\.2\\\\.840\\\\.10008\\\\.5\\\\.1\\\\.4\\\\.1\\\\.1\\\\.66\\\\.[457]$'))"

Invariant: im-segment-2
Description: "Every subset of a segmentation SHALL be a segment number: a whole number from 1."
* severity = #error
* expression = "instance.subset.all(matches('^[1-9][0-9]*$'))"
