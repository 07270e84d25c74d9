Instance: EuImagingReportConsumer
InstanceOf: ActorDefinition
Usage: #definition
Title: "Actor: consumer of imaging reports"
Description: "Receives imaging reports and shows them to a person."
* url = "http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingReportConsumer"
* name = "EuImagingReportConsumer"
* title = "Actor: consumer of imaging reports"
* description = "Receives imaging reports and shows them to a person."
* status = #draft
* experimental = false
* type = #system
* documentation = """
  Where a report is read: an electronic health record, a portal, a report viewer, often in another hospital or country
  than where it was written. It finds a report, shows it, and may ask the
  [provider of imaging manifests](ActorDefinition-EuImagingManifestProvider.html) for the images.

  At the least it shows the header of the report and the text of each section, and refuses no report because of content
  that it has no use for.

  It can stand alone. In one product with the [producer of imaging reports](ActorDefinition-EuImagingReportProducer.html)
  it can show prior reports while a new one is written.
"""
* capabilities = "http://hl7.eu/fhir/imaging-r5/CapabilityStatement/EuImagingReportConsumer"
