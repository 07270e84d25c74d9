Instance: report-model
InstanceOf: Requirements
Usage: #definition
* id = "report-model"
* insert Topic(report-model, ReportModel, [[The report]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(report-model, IM-REP-01, #SHALL, Composition and DiagnosticReport)
* statement[=].requirement = "A producer SHALL make one Composition and one DiagnosticReport of each report in sections."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:CompositionEuImaging)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#Bundle.entry:DiagnosticReportEuImaging)
* insert Requirement(report-model, IM-REP-02, #SHALL, The link between them)
* statement[=].requirement = "A producer SHALL let the DiagnosticReport of a report in sections refer to its Composition."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.composition)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-1)
* insert Requirement(report-model, IM-REP-03, #SHALL, Same identifier)
* statement[=].requirement = "A producer SHALL give the DiagnosticReport every identifier of the Composition."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-2)
* insert Requirement(report-model, IM-REP-04, #SHALL, Same subject)
* statement[=].requirement = "A producer SHALL give the Composition and the DiagnosticReport the same subject."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-3)
* insert Requirement(report-model, IM-REP-05, #SHALL, Same type and categories)
* statement[=].requirement = "A producer SHALL give the Composition and the DiagnosticReport the same codes for the type of report and for its categories."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-7)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-8)
* insert Requirement(report-model, IM-REP-06, #SHALL, Same authors)
* statement[=].requirement = "A producer SHALL name every professional and organisation that authored the Composition as performer or results interpreter of the DiagnosticReport."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-5)
* insert Requirement(report-model, IM-REP-07, #SHALL, Same content)
* statement[=].requirement = "A producer SHALL reach from the Composition everything that the DiagnosticReport refers to as result, order, history, procedure, comparison, finding, impression, recommendation or communication."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-10)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-11)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-12)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-13)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-14)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-15)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-16)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-17)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-18)
* insert Requirement(report-model, IM-REP-20, #SHALL, Same date)
* statement[=].requirement = "A producer SHALL give the Composition as its date the time at which the DiagnosticReport was issued, or the day, month or year of it."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-20)
* insert Requirement(report-model, IM-REP-08, #SHALL, Sections always there)
* statement[=].requirement = "A producer SHALL send the sections imaging studies, order, history and procedure in every Composition."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:imagingstudy)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:order)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:history)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:procedure)
* insert Requirement(report-model, IM-REP-09, #SHALL, Narrative in every section)
* statement[=].requirement = "A producer SHALL give every section and sub-section a title, a code and a narrative with words in it."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-1)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-3)
* insert Requirement(report-model, IM-REP-10, #SHALL, One panel)
* statement[=].requirement = "A producer SHALL put exactly one Observation among the entries of the sections, not counting sub-sections: the panel that groups the findings."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-9)
* insert Requirement(report-model, IM-REP-11, #SHALL, History is not a result)
* statement[=].requirement = "A producer SHALL refer from the DiagnosticReport to what was known before the examination by the extension HL7IDRPatientHistory, not as a result."
* insert SatisfiedBy(StructureDefinition/HL7IDRPatientHistory)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-12)
* insert Requirement(report-model, IM-REP-21, #SHALL, No result as history)
* statement[=].requirement = "A producer SHALL NOT put a result of the DiagnosticReport, or a member of one, into the history section."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-23)
* insert Requirement(report-model, IM-REP-22, #SHALL, Codes of terms)
* statement[=].requirement = "A producer SHALL take the LOINC codes of the type, the categories and the sections of a Composition from terms, not from parts or answers."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-11)
* insert Requirement(report-model, IM-REP-12, #SHALL, Advice is a proposal)
* statement[=].requirement = "A producer SHALL send a recommendation with the intent proposal or plan."
* insert SatisfiedBy(StructureDefinition/ServiceRequestRecommendationEuImaging#im-recommendation-2)
* insert SatisfiedBy(StructureDefinition/CarePlanEuImaging#im-plan-2)
* insert Requirement(report-model, IM-REP-13, #SHALL, Advice is not carried out)
* statement[=].requirement = "A consumer SHALL NOT treat a recommendation as an order."
* insert Requirement(report-model, IM-REP-14, #SHALL, The narrative is shown)
* statement[=].requirement = "A consumer SHALL show the narrative of every section that it received."
* insert Requirement(report-model, IM-REP-15, #SHALL, The label)
* statement[=].requirement = "A producer SHALL label a result that software asserted by artificial intelligence with AIAST, and name the software as its device."
* insert SatisfiedBy(StructureDefinition/ObservationAiResultEuImaging#Observation.meta.security:ai)
* insert SatisfiedBy(StructureDefinition/ObservationAiResultEuImaging#Observation.device)
* insert SatisfiedBy(StructureDefinition/ObservationFindingEuImaging#im-finding-5)
* insert Requirement(report-model, IM-REP-16, #SHALL, Preliminary until a person vouches)
* statement[=].requirement = "A producer SHALL keep a result of artificial intelligence preliminary until a person is among its performers."
* insert SatisfiedBy(StructureDefinition/ObservationAiResultEuImaging#im-ai-2)
* insert Requirement(report-model, IM-REP-17, #SHALL, The label is shown)
* statement[=].requirement = "A consumer SHALL show, where a result is labelled AIAST, that artificial intelligence asserted it."
* insert Requirement(report-model, IM-REP-18, #SHALL, Bytes and their hash)
* statement[=].requirement = "A producer SHALL give the size and the SHA-1 hash of every rendered form, and the file itself or its URL."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#DiagnosticReport.presentedForm)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.presentedForm.size)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#DiagnosticReport.presentedForm.hash)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#DiagnosticReport.presentedForm.size)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#DiagnosticReport.presentedForm.hash)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#im-report-1)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImagingMinimalMetadata#im-report-2)
* insert Requirement(report-model, IM-REP-19, #SHOULD, The hash is compared)
* statement[=].requirement = "A consumer SHOULD compare the size and the hash of a rendered form with the bytes it received before it shows them."
