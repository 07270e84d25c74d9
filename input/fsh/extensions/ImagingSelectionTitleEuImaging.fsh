// FHIR's artifact-title extension may not be used on an ImagingSelection (its contexts leave it out), so the guide
// brings its own.
Extension: ImagingSelectionTitleEuImaging
Id: ImagingSelectionTitleEuImaging
Title: "ImagingSelection extension: title"
Description: "A heading for the selected images, as a viewer or a report would print it."
Context: ImagingSelection
* insert Maturity(1)
* . ^short = "Heading for the selected images"
* value[x] 1..
* value[x] only string
