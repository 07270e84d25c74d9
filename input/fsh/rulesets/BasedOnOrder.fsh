// The order behind a resource, also findable by its accession number alone: the slice is told by the type of the
// identifier inside the reference, so it needs no resolving. Call on the element: * insert BasedOnOrder
RuleSet: BasedOnOrder
* ^slicing.discriminator.type = #value
* ^slicing.discriminator.path = "identifier.type"
* ^slicing.rules = #open
* ^slicing.description = "References that also carry the order's accession number"
