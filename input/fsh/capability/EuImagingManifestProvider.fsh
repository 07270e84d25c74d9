Instance: CapabilityStatement-EuImagingManifestProvider
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingManifestProvider"
* insert Capability(EuImagingManifestProvider, [[Capabilities: imaging manifest provider]], server)
* description = "What an archive of images answers about its patients and studies: what is in them and where that can be retrieved, as a manifest that is found by DocumentReference and as ImagingStudy with its endpoints."
* insert PatientAccess(#SHALL, #SHOULD)
* insert Supports(DocumentReference, #SHALL)
* insert SupportsProfile(DocumentReferenceManifestEuImaging, #SHALL)
* insert Interacts(read, #SHALL)
* insert Interacts(search-type, #SHALL)
* insert SearchOfFhir(_id, Resource-id, token, #SHALL)
* insert SearchOfFhir(patient, clinical-patient, reference, #SHALL)
* insert SearchOfFhir(identifier, clinical-identifier, token, #SHALL)
* insert SearchOfFhir(category, DocumentReference-category, token, #SHALL)
* insert SearchOfFhir(type, clinical-type, token, #SHALL)
* insert SearchOfFhir(status, DocumentReference-status, token, #SHALL)
* insert SearchOfFhir(modality, DocumentReference-modality, token, #SHOULD)
* insert Supports(Binary, #SHOULD)
* insert Interacts(read, #SHOULD)
* insert StudyAccess(#SHALL, #SHALL, #SHOULD)
