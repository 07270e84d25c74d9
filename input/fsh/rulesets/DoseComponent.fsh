// One dose as a number: what it is, by its DICOM code, and the units it may be in. Call once for each dose, with the slice's name,
// the DICOM code and the value set of units: * insert DoseComponent(DLP, 113838, DoseLengthUnitsEuImaging)
RuleSet: DoseComponent(slice, dcm, units)
* component contains {slice} 0..*
* component[{slice}]
  * code = $dcm#{dcm}
  * value[x] only Quantity
  * valueQuantity from {units} (required)
