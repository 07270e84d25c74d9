Instance: versions-of-a-report
InstanceOf: Requirements
Usage: #definition
* id = "versions-of-a-report"
* insert Topic(versions-of-a-report, VersionsOfAReport, [[Versions of a report]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(versions-of-a-report, IM-VER-01, #SHALL, A version)
* statement[=].requirement = "A producer SHALL give a report that was amended, corrected or appended a version, in the Composition and in the DiagnosticReport."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-8)
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#im-report-4)
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-19)
* insert Requirement(versions-of-a-report, IM-VER-02, #SHALL, The kind of change)
* statement[=].requirement = "A producer SHALL give a report with the status appended, amended or corrected the relation of that kind in relatesTo."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-6)
* insert Requirement(versions-of-a-report, IM-VER-03, #SHALL, Which report)
* statement[=].requirement = "A producer SHALL name the report that an addendum, amendment, correction or replacement is about, by a reference or by its identifier."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-5)
* insert Requirement(versions-of-a-report, IM-VER-04, #SHALL, Not final again)
* statement[=].requirement = "A producer SHALL NOT send a new version of a report that was final with the status final."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-7)
* insert Requirement(versions-of-a-report, IM-VER-05, #SHALL, Translations)
* statement[=].requirement = "A producer SHALL send a translation as a report with an identifier of its own that names the report it was made from by the relation transforms."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.relatesTo:translation)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-5)
* insert Requirement(versions-of-a-report, IM-VER-06, #SHALL, Same class of status)
* statement[=].requirement = "A producer SHALL give the Composition and the DiagnosticReport statuses of one class."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-4)
* insert Requirement(versions-of-a-report, IM-VER-07, #SHALL, Issued)
* statement[=].requirement = "A producer SHALL say when a report was issued once it is final, amended, corrected or appended."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#im-report-3)
* insert Requirement(versions-of-a-report, IM-VER-08, #SHALL, Not yet signed)
* statement[=].requirement = "A producer SHALL NOT name a legal authenticator for a report that is registered, partial or preliminary."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-10)
* insert Requirement(versions-of-a-report, IM-VER-09, #SHALL, Not yet written)
* statement[=].requirement = "A producer SHALL NOT send a conclusion or a rendered form with a report that is registered."
* insert SatisfiedBy(StructureDefinition/DiagnosticReportEuImaging#im-report-5)
* insert Requirement(versions-of-a-report, IM-VER-14, #SHALL, Only what holds)
* statement[=].requirement = "A producer SHALL NOT include an Observation that is cancelled or entered-in-error in the document of a report that is final, amended, corrected or appended."
* insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-24)
* insert Requirement(versions-of-a-report, IM-VER-10, #SHALL, The newest is found)
* statement[=].requirement = "A provider SHALL return only the newest version of a DiagnosticReport or Composition when a search matches several versions of it."
* insert Requirement(versions-of-a-report, IM-VER-11, #SHALL, What is replaced is superseded)
* statement[=].requirement = "A provider SHALL give the status superseded to the DocumentReference of a report that a newer version or another report replaces."
* insert Requirement(versions-of-a-report, IM-VER-12, #SHALL, The status is shown)
* statement[=].requirement = "A consumer SHALL show the status of a report where it is not final."
* insert Requirement(versions-of-a-report, IM-VER-13, #SHALL, Withdrawn reports)
* statement[=].requirement = "A consumer SHALL NOT show the content of a report with the status cancelled or entered-in-error as valid."
* insert Requirement(versions-of-a-report, IM-VER-15, #SHALL, Replaced reports)
* statement[=].requirement = "A consumer SHALL show that a report was replaced where it knows of the newer version or of the other report."
