// FHIR's artifact-description extension may not be used on an ImagingSelection (its contexts leave it out), so the guide
// brings its own.
Extension: ImagingSelectionDescriptionEuImaging
Id: ImagingSelectionDescriptionEuImaging
Title: "ImagingSelection extension: description"
Description: "What the selected images show and why they were chosen, in the words of whoever chose them."
Context: ImagingSelection
* insert Maturity(1)
* . ^short = "What the selected images show"
* value[x] 1..
* value[x] only markdown
