Instance: missing-data
InstanceOf: Requirements
Usage: #definition
* id = "missing-data"
* insert Topic(missing-data, MissingData, [[Missing data]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(missing-data, IM-MISS-01, #SHALL, Empty sections)
* statement[=].requirement = "A producer SHALL give every section that has no entry, no sub-section and no dictated note the reason why it is empty."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-2)
* insert Requirement(missing-data, IM-MISS-02, #SHALL, Nothing is invented)
* statement[=].requirement = "A producer SHALL give the extension data-absent-reason in place of the value of a required element, other than an identifier or a status, that it does not know."
* insert Requirement(missing-data, IM-MISS-03, #SHALL, Measurements)
* statement[=].requirement = "A producer SHALL give a measurement, and what is known of a pregnancy, a value or the reason why it is absent."
* insert SatisfiedBy(StructureDefinition/ObservationMeasurementEuImaging#im-measurement-1)
* insert SatisfiedBy(StructureDefinition/ObservationPregnancyStatusEuImaging#im-history-1)
* insert Requirement(missing-data, IM-MISS-04, #SHOULD, Studies that cannot be retrieved)
* statement[=].requirement = "A producer that knows why a study cannot be retrieved SHOULD say so by an endpoint that has only the reason for its absence."
* insert SatisfiedBy(StructureDefinition/ImagingStudyEuImaging#im-study-10)
* insert Requirement(missing-data, IM-MISS-05, #SHALL, No code)
* statement[=].requirement = "A producer SHALL give text where it has no code for what it says."
* insert Requirement(missing-data, IM-MISS-06, #SHALL, The patient)
* statement[=].requirement = "A producer SHALL send a name and the date of birth of the patient, or the reason why each is absent."
* insert SatisfiedBy(StructureDefinition/PatientEuImaging#Patient.name)
* insert SatisfiedBy(StructureDefinition/PatientEuImaging#Patient.birthDate)
* insert SatisfiedBy(StructureDefinition/PatientEuImaging#im-patient-1)
* insert Requirement(missing-data, IM-MISS-07, #SHALL, Absent is not normal)
* statement[=].requirement = "A consumer SHALL NOT show an absent value as zero, as negative or as normal."
