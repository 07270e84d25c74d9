Instance: EuImagingReportProvider
InstanceOf: ActorDefinition
Usage: #definition
Title: "Actor: provider of imaging reports"
Description: "Keeps imaging reports and gives access to them."
* url = "http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportProvider"
* name = "EuImagingReportProvider"
* title = "Actor: provider of imaging reports"
* description = "Keeps imaging reports and gives access to them."
* status = #draft
* experimental = false
* type = #system
* documentation = """
  Where a report can be asked for: an electronic health record, a report repository, a regional or national platform. It
  keeps what it gets, answers searches, and hands a report on as it was written.

  At the least it keeps each report whole, answers the searches below, and changes only the status of a superseded
  reference.

  It is usually in one product with the
  [producer of imaging reports](ActorDefinition-EuImagingReportProducer.html), or receives from one. It writes no
  report of its own and changes none.
"""
* capabilities = "http://hl7.eu/fhir/imaging-r5/CapabilityStatement/EuImagingReportProvider"
