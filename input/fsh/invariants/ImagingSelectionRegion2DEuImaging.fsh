Invariant: im-region2d-1
Description: "Where the ImagingStudy that a region is derived from resolves and says that the image has more than one frame, the region SHALL name the frame it is drawn on."
* severity = #error
* expression = "derivedFrom.resolve().ofType(ImagingStudy).series.instance.where(extension('http://hl7.eu/fhir/imaging-r5/StructureDefinition/NumberOfFrames').value.ofType(integer) > 1).uid.intersect(%resource.instance.where(subset.empty()).uid).empty()"
