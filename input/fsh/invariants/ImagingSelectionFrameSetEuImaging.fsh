Invariant: im-frameset-1
Description: "A set of frames SHALL have more than one frame: several images, several frames of one image, or one multi-frame image as a whole."
* severity = #error
* expression = "instance.count() > 1 or instance.subset.count() != 1"

Invariant: im-frameset-2
Description: "No image, and no frame of an image, SHALL occur twice in a set of frames."
* severity = #error
* expression = "instance.uid.isDistinct() and instance.all(subset.isDistinct())"
