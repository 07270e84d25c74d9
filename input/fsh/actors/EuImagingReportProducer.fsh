Instance: EuImagingReportProducer
InstanceOf: ActorDefinition
Usage: #definition
Title: "Actor: producer of imaging reports"
Description: "Writes imaging reports and sends them on."
* url = "http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportProducer"
* name = "EuImagingReportProducer"
* title = "Actor: producer of imaging reports"
* description = "Writes imaging reports and sends them on."
* status = #draft
* experimental = false
* type = #system
* documentation = """
  Where a report comes into being: a radiology information system, a reporting system, or whatever a department writes
  its reports with. It writes the report as a document, and as resources too where those are asked for, signs it off, and
  sends changed versions under the same identifier.

  At the least it sends a document built around four resources: the Composition that a person reads, the
  DiagnosticReport that systems read, the Patient and the ImagingStudy. What it does not know, it leaves out or says
  that it is missing.

  It is usually in one product with the
  [provider of imaging reports](ActorDefinition-EuImagingReportProvider.html), or sends to one. The images stay
  with the [provider of imaging manifests](ActorDefinition-EuImagingManifestProvider.html).
"""
* capabilities = "http://hl7.eu/fhir/imaging-r5/CapabilityStatement/EuImagingReportProducer"
