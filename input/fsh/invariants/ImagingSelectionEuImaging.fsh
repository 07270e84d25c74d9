Invariant: im-selection-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-selection-2
Description: "The study, series, frame of reference and instance UIDs SHALL be bare DICOM UIDs, without urn:oid:, of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* severity = #error
* expression = "(studyUid | seriesUid | frameOfReferenceUid | instance.uid).all(length() <= 64 and matches('^[0-2](\\\\.(0|[1-9][0-9]*))+$'))"

Invariant: im-selection-3
Description: "A selection that names instances SHALL give the UIDs of the one study and the one series that they belong to."
* severity = #error
* expression = "instance.exists() implies (studyUid.exists() and seriesUid.exists())"

Invariant: im-selection-4
Description: "The study UID of a selection SHALL be the Study Instance UID of the ImagingStudy it is derived from, where that can be resolved."
* severity = #error
* expression = "studyUid.empty() or derivedFrom.resolve().ofType(ImagingStudy).all(identifier.where(system = 'urn:dicom:uid' and value = 'urn:oid:' & %resource.studyUid).exists())"

Invariant: im-selection-5
Description: "Where the ImagingStudy that a selection is derived from resolves and lists all its series, the series UID of the selection SHALL be that of one of them."
* severity = #error
* expression = "seriesUid.empty() or derivedFrom.resolve().ofType(ImagingStudy).where(numberOfSeries.exists() and series.count() = numberOfSeries).all(series.where(uid = %resource.seriesUid).exists())"

Invariant: im-selection-6
Description: "Where the ImagingStudy that a selection is derived from resolves and lists all instances of the selected series, every selected instance SHALL be one of them."
* severity = #error
* expression = "seriesUid.empty() or derivedFrom.resolve().ofType(ImagingStudy).series.where(uid = %resource.seriesUid and numberOfInstances.exists() and instance.count() = numberOfInstances).all(%resource.instance.uid.distinct().subsetOf(instance.uid))"

Invariant: im-selection-7
Description: "The subject of a selection SHALL be that of the ImagingStudy it is derived from, where that can be resolved and both give the subject by a reference."
* severity = #error
* expression = "subject.reference.empty() or derivedFrom.resolve().ofType(ImagingStudy).subject.reference.all($this = %resource.subject.reference)"

Invariant: im-selection-8
Description: "A region in image coordinates SHALL have as many coordinates as its shape needs (DICOM PS3.3 section C.18.6): a point 2, a circle 4, an ellipse 8, a polyline or interpolated line 4 or more, always in pairs."
* severity = #error
* expression = "instance.imageRegion2D.all(coordinate.count() mod 2 = 0 and (regionType = 'point' implies coordinate.count() = 2) and (regionType = 'circle' implies coordinate.count() = 4) and (regionType = 'ellipse' implies coordinate.count() = 8) and ((regionType = 'polyline' or regionType = 'interpolated') implies coordinate.count() >= 4))"

Invariant: im-selection-9
Description: "A region in patient coordinates SHALL have as many coordinates as its shape needs (DICOM PS3.3 section C.18.9): a point 3, a set of points 3 or more, a polyline 6 or more, a polygon 12 or more of which the last point is the first, an ellipse 12, an ellipsoid 18, always in triplets."
* severity = #error
* expression = "instance.imageRegion3D.all(coordinate.count() mod 3 = 0 and (regionType = 'point' implies coordinate.count() = 3) and (regionType = 'polyline' implies coordinate.count() >= 6) and (regionType = 'polygon' implies (coordinate.count() >= 12 and coordinate[0] = coordinate[coordinate.count() - 3] and coordinate[1] = coordinate[coordinate.count() - 2] and coordinate[2] = coordinate.last())) and (regionType = 'ellipse' implies coordinate.count() = 12) and (regionType = 'ellipsoid' implies coordinate.count() = 18))"

Invariant: im-selection-10
Description: "A region in patient coordinates SHALL come with the UID of the frame of reference that its coordinates are measured in."
* severity = #error
* expression = "instance.imageRegion3D.exists() implies frameOfReferenceUid.exists()"

Invariant: im-selection-11
Description: "A selected instance SHALL NOT have regions in image coordinates and regions in patient coordinates at the same time."
* severity = #error
* expression = "instance.all(imageRegion2D.empty() or imageRegion3D.empty())"

Invariant: im-selection-12
Description: "Every coordinate of a region in image coordinates SHALL be zero or greater, since the origin is the top left corner of the image."
* severity = #error
* expression = "instance.imageRegion2D.coordinate.all($this >= 0)"

Invariant: im-selection-13
Description: "Every subset of a selected instance SHALL be a positive whole number (a frame, segment or region of interest) or a DICOM UID of at most 64 characters (a content item)."
* severity = #error
* expression = "instance.subset.all(matches('^[1-9][0-9]*$') or (length() <= 64 and matches('^[0-2](\\\\.(0|[1-9][0-9]*))+$')))"

Invariant: im-selection-14
Description: "An instance with a region in image coordinates SHALL have at most one subset: the frame that the region was drawn on."
* severity = #error
* expression = "instance.where(imageRegion2D.exists()).all(subset.count() <= 1)"

Invariant: im-selection-15
Description: "Where all that a selection is derived from resolves, exactly one of it SHALL be an ImagingStudy."
* severity = #error
* expression = "derivedFrom.all(resolve().exists()) implies derivedFrom.where(resolve() is ImagingStudy).count() = 1"

// Where a selection ends and a study begins: whoever means all of a study says so with an ImagingStudy.
Invariant: im-selection-16
Description: "A selection SHALL select something within a study, by the UID of one series at least: the whole study is an ImagingStudy."
* severity = #error
* expression = "seriesUid.exists()"

Invariant: im-selection-17
Description: "A selection SHALL name what it is derived from by a reference or an identifier, and an identifier in the system urn:dicom:uid SHALL be the study UID of the selection."
* severity = #error
* expression = "derivedFrom.where(reference.exists() or identifier.value.exists()).exists() and (studyUid.empty() or derivedFrom.identifier.where(system = 'urn:dicom:uid').value.all($this = 'urn:oid:' & %resource.studyUid))"

Invariant: im-selection-18
Description: "An instance whose SOP class has one frame only (CT 2, MR 4, PET 128, ultrasound 6.1, secondary capture 7, CR 1, digital X-ray 1.1, mammography 1.2) SHALL NOT have subsets."
* severity = #error
* expression = "instance.where(subset.exists()).sopClass.code.all(matches('^(urn:oid:)?1\\\\.2\\\\.840\\\\.10008\\\\.5\\\\.1\\\\.4\\\\.1\\\\.1\\\\.(1|1\\\\.[12]|1\\\\.[12]\\\\.1|2|4|6\\\\.1|7|128)$').not())"

Invariant: im-selection-19
Description: "Where the ImagingStudy that a selection is derived from resolves and lists a selected instance with its SOP class, the SOP class that the selection gives for it SHALL be the same."
* severity = #error
* expression = "instance.where(sopClass.exists() and uid in %resource.derivedFrom.resolve().ofType(ImagingStudy).series.instance.where(sopClass.exists()).uid).select(uid & ' ' & sopClass.code).distinct().subsetOf(%resource.derivedFrom.resolve().ofType(ImagingStudy).series.instance.select(uid & ' ' & sopClass.code))"
