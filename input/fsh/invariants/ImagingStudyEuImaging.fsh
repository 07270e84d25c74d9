Invariant: im-study-1
Description: "Every identifier in the system urn:dicom:uid SHALL have as its value an OID URI: urn:oid: followed by a UID of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* insert OidUriIdentifiers

Invariant: im-study-2
Description: "Every series UID and instance UID SHALL be a bare DICOM UID, without urn:oid:, of at most 64 characters whose components have no leading zeros (DICOM PS3.5 section 9.1)."
* severity = #error
* expression = "(series.uid | series.instance.uid).all(length() <= 64 and matches('^[0-2](\\\\.(0|[1-9][0-9]*))+$'))"

Invariant: im-study-3
Description: "No series UID and no instance UID SHALL occur twice in a study."
* severity = #error
* expression = "series.uid.isDistinct() and series.instance.uid.isDistinct()"

Invariant: im-study-4
Description: "The number of series SHALL be at least the number of series listed."
* severity = #error
* expression = "numberOfSeries.hasValue().not() or series.count() <= numberOfSeries"

Invariant: im-study-5
Description: "The number of instances of a series SHALL be at least the number of instances listed in it."
* severity = #error
* expression = "series.where(instance.count() > numberOfInstances).empty()"

Invariant: im-study-6
Description: "The instances of the series listed SHALL NOT be more than the number of instances of the study, and SHALL add up to it when every series is listed with its number of instances."
* severity = #error
* expression = "numberOfInstances.hasValue().not() or (series.numberOfInstances.where(hasValue()).aggregate($total + $this.toInteger(), 0) <= numberOfInstances and ((numberOfSeries.hasValue() and series.where(numberOfInstances.hasValue()).count() = numberOfSeries) implies series.numberOfInstances.aggregate($total + $this.toInteger(), 0) = numberOfInstances))"

Invariant: im-study-7
Description: "When the study gives its modalities, every modality of a listed series SHALL be among them."
* severity = #error
* expression = "modality.empty() or series.modality.coding.select(system & '|' & code).distinct().subsetOf(%context.modality.coding.select(system & '|' & code))"

Invariant: im-study-8
Description: "When every series of the study is listed, every modality of the study SHALL be that of a series."
* severity = #error
* expression = "(numberOfSeries.hasValue() and series.count() = numberOfSeries) implies modality.coding.select(system & '|' & code).distinct().subsetOf(%context.series.modality.coding.select(system & '|' & code))"

Invariant: im-study-9
Description: "A series that refers to a body structure SHALL also give the body site as a code."
* severity = #error
* expression = "series.bodySite.all(reference.exists() implies concept.coding.exists())"

Invariant: im-study-10
Description: "A study SHOULD say where it can be retrieved: by its endpoint, by an endpoint on every listed series, or by an endpoint that only gives the reason why it is absent."
* severity = #warning
* expression = "endpoint.where(reference.exists() or identifier.exists() or extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()).exists() or (series.exists() and series.all(endpoint.where(reference.exists() or identifier.exists() or extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()).exists()))"

Invariant: im-study-11
Description: "A study whose instances point to Binary resources SHALL name the FHIR server that holds them, as its endpoint or as the endpoint of each such series: by a reference or an identifier that, if it resolves, leads to an Endpoint of the kind hl7-fhir-rest."
* severity = #error
* expression = "series.where(instance.extension('http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyInstanceBinaryEuImaging').exists()).all((endpoint | %resource.endpoint).where((reference.exists() or identifier.exists()) and (resolve().empty() or resolve().ofType(Endpoint).connectionType.coding.where(code = 'hl7-fhir-rest').exists())).exists())"

Invariant: im-study-12
Description: "An endpoint of the study or of a series that resolves and is WADO-RS or QIDO-RS SHALL have as its address the base of the service: an http or https URL without query, that does not end in a slash or contain the path segment /studies."
* severity = #error
* expression = "(endpoint | series.endpoint).resolve().ofType(Endpoint).where(connectionType.coding.where(code = 'dicom-wado-rs' or code = 'dicom-qido-rs').exists()).all(address.matches('^https?://[^/?#]+(/[^?#]*)?$') and address.matches('/$').not() and address.matches('/studies(/|$)').not())"
