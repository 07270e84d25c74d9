// The status of a pregnancy, where it matters, is an ObservationPregnancyStatusEuImaging in supportingInfo. No slice stands for it: a code there
// could not be checked, since bindings are not enforced inside a CodeableReference.
Profile: ServiceRequestOrderEuImaging
Parent: ServiceRequest
Id: ServiceRequestOrderEuImaging
Title: "ServiceRequest: order for imaging"
Description: "The request that led to the examination: what was asked for, by whom, why, and under which accession number it was filed."
* insert Maturity(1)
* . insert InReports
* identifier insert SliceByValue(type, [[Identifiers by type]])
* identifier contains accessionNumber 0..1
* identifier[accessionNumber] only AccessionNumberIdentifierEuImaging
  * insert Duties(SentIfKnown, PreferablyShown)
* insert StatusOf(Sent)
* intent insert Duties(Sent, Handled)
* category 1..
  * insert Duties(Sent, Ignorable)
  * insert SliceByValue($this, [[Categories, one of which says that imaging is asked for]])
* category contains imaging 1..1
* category[imaging] = $sct#363679005
  * insert Duties(Sent, Ignorable)
* code from ProcedureEuImagingType (example)
  * insert Duties(SentIfKnown, Shown)
* subject only Reference(PatientEuImaging or Group or Location or Device)
  * insert Duties(Sent, Handled)
* reason insert Duties(SentIfKnown, Shown)
* note insert Duties(SentIfKnown, PreferablyShown)
