Profile: ObservationMeasurementEuImaging
Parent: ObservationFindingEuImaging
Id: ObservationMeasurementEuImaging
Title: "Observation: measurement in an image"
Description: "A number measured or computed from images, with its unit, where in the images it was measured, and how. The tracking UID says that it is the same thing as in an earlier study."
* insert Maturity(1)
* obeys im-measurement-1 and im-measurement-2 and im-measurement-3
* value[x] only Quantity
* derivedFrom 1..
* derivedFrom only Reference(ImagingSelectionEuImaging or ImagingStudyEuImaging or DocumentReferencePictureEuImaging or ObservationFindingEuImaging)
  * insert Duties(Sent, Handled)
* component insert SliceByValue(code, [[Components by code: the readable name of what is tracked apart from all others]])
* component contains trackingIdentifier 0..1
* component[trackingIdentifier]
  * insert Duties(SentIfKnown, PreferablyShown)
  * ^short = "Readable name of what is tracked, such as Nodule 1"
  * code = $dcm#112039
    * insert Duties(Sent, Handled)
  * value[x] 1..
  * value[x] only string
    * insert Duties(Sent, Shown)
