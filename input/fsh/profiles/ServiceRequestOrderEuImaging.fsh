// The status of a pregnancy, where it matters, is an ObservationPregnancyStatusEuImaging in supportingInfo. No slice stands for it: a code there
// could not be checked, since bindings are not enforced inside a CodeableReference.
Profile: ServiceRequestOrderEuImaging
Parent: ServiceRequest
Id: ServiceRequestOrderEuImaging
Title: "ServiceRequest: order for imaging"
Description: "The request that led to the examination: what was asked for, by whom, why, and under which accession number it was filed."
* insert Maturity(1)
* identifier insert SliceByValue(type, [[Identifiers by type]])
* identifier contains accessionNumber 0..1
* identifier[accessionNumber] only AccessionNumberIdentifierEuImaging
* category 1..
  * insert SliceByValue($this, [[Categories, one of which says that imaging is asked for]])
* category contains imaging 1..1
* category[imaging] = $sct#363679005
* code from ProcedureEuImagingType (example)
* subject only Reference(PatientEuImaging or Group or Location or Device)
