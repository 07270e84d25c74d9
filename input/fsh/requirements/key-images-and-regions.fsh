Instance: key-images-and-regions
InstanceOf: Requirements
Usage: #definition
* id = "key-images-and-regions"
* insert Topic(key-images-and-regions, KeyImagesAndRegions, [[Key images and regions]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(key-images-and-regions, IM-KEY-01, #SHALL, In a PACS)
* statement[=].requirement = "A producer SHALL send a key image that is in a PACS as an ImagingSelection for key images."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:findings.entry:keyimage)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:impression.entry:keyimage)
* insert Requirement(key-images-and-regions, IM-KEY-02, #SHALL, Outside a PACS)
* statement[=].requirement = "A producer SHALL send a key image that is a file outside a PACS as a DocumentReference for key images."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceKeyImageEuImaging#DocumentReference.category:imkeyimages)
* insert Requirement(key-images-and-regions, IM-KEY-03, #SHALL, Which image)
* statement[=].requirement = "A producer SHALL name in a key image at least one instance, with the UIDs of its study and its series."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionKeyImageEuImaging#im-keyimage-1)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-3)
* insert Requirement(key-images-and-regions, IM-KEY-04, #SHOULD, Why)
* statement[=].requirement = "A producer SHOULD say why a key image was chosen."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionKeyImageEuImaging#im-keyimage-2)
* insert Requirement(key-images-and-regions, IM-KEY-05, #SHALL, Made from DICOM)
* statement[=].requirement = "A producer SHALL keep the SOP Instance UID as an identifier of a file that was made from a DICOM image."
* insert SatisfiedBy(StructureDefinition/DocumentReferenceKeyImageEuImaging#DocumentReference.identifier:sopInstanceUid)
* insert Requirement(key-images-and-regions, IM-KEY-06, #SHALL, The picture itself)
* statement[=].requirement = "A producer SHALL send with every picture the file itself or the URL where it can be retrieved."
* insert SatisfiedBy(StructureDefinition/DocumentReferencePictureEuImaging#im-picture-2)
* insert Requirement(key-images-and-regions, IM-KEY-07, #SHALL, Part of a study)
* statement[=].requirement = "A producer SHALL name in every selection one series at least, of the ImagingStudy that the selection is derived from."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-16)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-4)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-5)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-6)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-17)
* insert Requirement(key-images-and-regions, IM-KEY-08, #SHALL, The frame)
* statement[=].requirement = "A producer SHALL name the frame that a region is drawn on where the image has more than one."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionRegion2DEuImaging#im-region2d-1)
* insert Requirement(key-images-and-regions, IM-KEY-16, #SHALL, Frames of one)
* statement[=].requirement = "A producer SHALL NOT name a frame or a segment of an image whose SOP class has one frame only."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-18)
* insert Requirement(key-images-and-regions, IM-KEY-17, #SHALL, The same SOP class)
* statement[=].requirement = "A producer SHALL give a selected instance the SOP class that the study gives for it."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-19)
* insert Requirement(key-images-and-regions, IM-KEY-09, #SHALL, Coordinates)
* statement[=].requirement = "A producer SHALL give a region as many coordinates as its shape needs."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-8)
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-9)
* insert Requirement(key-images-and-regions, IM-KEY-10, #SHALL, Frame of reference)
* statement[=].requirement = "A producer SHALL give the UID of the frame of reference with every region in patient coordinates."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-10)
* insert Requirement(key-images-and-regions, IM-KEY-11, #SHALL, One kind of coordinates)
* statement[=].requirement = "A producer SHALL NOT give one instance regions in image coordinates and in patient coordinates at the same time."
* insert SatisfiedBy(StructureDefinition/ImagingSelectionEuImaging#im-selection-11)
* insert Requirement(key-images-and-regions, IM-KEY-12, #SHALL, Where it was measured)
* statement[=].requirement = "A producer SHALL derive a measurement from the selection, study, picture or finding that it was measured in."
* insert SatisfiedBy(StructureDefinition/ObservationMeasurementEuImaging#Observation.derivedFrom)
* insert Requirement(key-images-and-regions, IM-KEY-13, #SHALL, Units)
* statement[=].requirement = "A producer SHALL give a measured quantity a number and a UCUM unit code."
* insert SatisfiedBy(StructureDefinition/ObservationFindingEuImaging#im-finding-3)
* insert Requirement(key-images-and-regions, IM-KEY-14, #SHALL, The same thing again)
* statement[=].requirement = "A producer SHALL give the tracking UID with every tracking identifier."
* insert SatisfiedBy(StructureDefinition/ObservationMeasurementEuImaging#im-measurement-3)
* insert Requirement(key-images-and-regions, IM-KEY-15, #SHALL, What is shown)
* statement[=].requirement = "A consumer that shows a key image SHALL show the frame that the selection names, where it names one."
