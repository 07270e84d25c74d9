// The order behind a resource, also findable by its accession number alone: the slice is told by the type of the
// identifier inside the reference, so it needs no resolving. Call with how many orders there may be: * insert BasedOnOrder(*)
RuleSet: BasedOnOrder(max)
* basedOn insert SliceByValue(identifier.type, [[References that also carry the order's accession number]])
* basedOn contains accession 0..{max}
* basedOn[accession] only Reference(ServiceRequestOrderEuImaging)
  * insert Duties(SentIfKnown, PreferablyShown)
* basedOn[accession].identifier 1..
* basedOn[accession].identifier only AccessionNumberIdentifierEuImaging
  * insert Duties(Sent, PreferablyShown)
