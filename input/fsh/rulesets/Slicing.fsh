// Opens an element to slices that one fixed or patterned value tells apart.
// Call on the sliced element: * insert SliceByValue(mode, [[Attesters by what their attestation means]])
RuleSet: SliceByValue(path, description)
* ^slicing.discriminator.type = #value
* ^slicing.discriminator.path = "{path}"
* ^slicing.rules = #open
* ^slicing.description = "{description}"

// Opens an element to slices that the type of the resource referred to, or held, tells apart.
// Call on the sliced element: * insert SliceByType([[resolve()]], [[Entries by the type of what they refer to]])
RuleSet: SliceByType(path, description)
* ^slicing.discriminator.type = #type
* ^slicing.discriminator.path = "{path}"
* ^slicing.rules = #open
* ^slicing.description = "{description}"
