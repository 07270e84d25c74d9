// Every UID of an example lies under one root that this guide owns by construction, the UUID
// b4a7c2e0-5d1f-4c3a-9e86-2f70d1b38a5c written as an OID: 2.25.240132105380051627550903599388519795292.
//   .0.n    identifier systems of the invented institutions (.0.1 patients, .0.2 accession numbers, .0.3 orders,
//           .0.4 reports, .0.5 professionals, .0.6 organisations, .0.7 documents, .0.8 devices)
//   .1      the story chest-ct: .1.1 the current study, .1.2 the prior one, .1.8 frames of reference, .1.9 observations
//   .2      the single examples, one for each profile that no story shows: .2.1 their study, .2.8 and .2.9 likewise;
//           .2.2 a study of photographs, .2.3 to .2.5 studies that are known by their UID alone
//   .3      the story mammography: .3.1 the study, .3.9 observations and irradiation events
//   .4      the story pet-ct: .4.1 the current study, .4.2 the prior one, .4.8 frames of reference, .4.9 as in .3
//   .5      the story obstetric-ultrasound: .5.1 the study, .5.9 observations
//   .6      the story stress-echo: likewise
//   .7      the story knee-mr, .8 angiography, .9 chest-xray-pdf, .10 overread: within each, .1 the study, .8 and .9 likewise
//   .11     the story ai-nodule: .11.1 the study, .11.8 frame of reference, .11.9 observations
//   .12     the story dermatology-photo: .12.1 the study, which has no objects, .12.9 observations
//   .13     the story study-only: .13.1 the study
//   .14     the story no-endpoint: .14.1 the study, .14.9 observations and the specimen

// Code systems
Alias: $composition-attestation-mode = http://hl7.org/fhir/composition-attestation-mode
Alias: $condition-category = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $condition-clinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $condition-ver-status = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $data-absent-reason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $dcm = http://dicom.nema.org/resources/ontology/DCM
Alias: $ehds-priority-category = http://hl7.eu/fhir/eu-health-data-api/CodeSystem/eehrxf-document-priority-category-cs
Alias: $endpoint-connection-type = http://terminology.hl7.org/CodeSystem/endpoint-connection-type
Alias: $endpoint-terminology = http://hl7.eu/fhir/imaging-r5/CodeSystem/codesystem-endpoint-terminology
Alias: $fhir-types = http://hl7.org/fhir/fhir-types
Alias: $list-empty-reason = http://terminology.hl7.org/CodeSystem/list-empty-reason
Alias: $loinc = http://loinc.org
Alias: $missing-dicom = http://hl7.eu/fhir/imaging-r5/CodeSystem/codesystem-missing-dicom-terminology
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $observation-interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
Alias: $restful-interaction = http://hl7.org/fhir/restful-interaction
Alias: $restful-security-service = http://hl7.org/fhir/restful-security-service
Alias: $sct = http://snomed.info/sct
Alias: $ucum = http://unitsofmeasure.org
Alias: $v2-0074 = http://terminology.hl7.org/CodeSystem/v2-0074
Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v3-observation-value = http://terminology.hl7.org/CodeSystem/v3-ObservationValue
Alias: $v3-participation-type = http://terminology.hl7.org/CodeSystem/v3-ParticipationType

// DICOM, as published by NEMA
Alias: $cid-7010-key-object-title = http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html

// Extensions and profiles from elsewhere
Alias: $annotation-type = http://hl7.org/fhir/StructureDefinition/annotationType
Alias: $complies-with-profile = http://hl7.org/fhir/StructureDefinition/structuredefinition-compliesWithProfile
Alias: $data-absent-reason-extension = http://hl7.org/fhir/StructureDefinition/data-absent-reason
Alias: $event-based-on = http://hl7.org/fhir/StructureDefinition/event-basedOn
Alias: $expectation = http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation
Alias: $fmm = http://hl7.org/fhir/StructureDefinition/structuredefinition-fmm
Alias: $note = http://hl7.org/fhir/StructureDefinition/note
Alias: $obligation = http://hl7.org/fhir/StructureDefinition/obligation
Alias: $organization-eu-core = http://hl7.eu/fhir/base-r5/StructureDefinition/organization-eu-core
Alias: $patient-eu-core = http://hl7.eu/fhir/base-r5/StructureDefinition/patient-eu-core
Alias: $practitioner-eu-core = http://hl7.eu/fhir/base-r5/StructureDefinition/practitioner-eu-core
Alias: $practitioner-role-eu-core = http://hl7.eu/fhir/base-r5/StructureDefinition/practitionerRole-eu-core
Alias: $sex-parameter = http://hl7.org/fhir/StructureDefinition/patient-sexParameterForClinicalUse
Alias: $standards-status = http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status
Alias: $thumbnail = http://hl7.org/fhir/StructureDefinition/documentreference-thumbnail

// Value sets from elsewhere
Alias: $diagnostic-service-sections = http://terminology.hl7.org/ValueSet/v2-0074
Alias: $series-performer-function = http://hl7.org/fhir/ValueSet/series-performer-function

// Actors of this guide
Alias: $consumer = http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportConsumer
Alias: $manifest-provider = http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingManifestProvider
Alias: $producer = http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportProducer
Alias: $provider = http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportProvider
