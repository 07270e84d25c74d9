Instance: EuImagingManifestProvider
InstanceOf: ActorDefinition
Usage: #definition
Title: "Actor: provider of imaging manifests"
Description: "Says which images there are and where they can be retrieved."
* url = "http://hl7.eu/fhir/imaging-r5/ActorDefinition/EuImagingManifestProvider"
* name = "EuImagingManifestProvider"
* title = "Actor: provider of imaging manifests"
* description = "Says which images there are and where they can be retrieved."
* status = #draft
* experimental = false
* type = #system
* documentation = """
  Where the images are kept: a picture archive (PACS) or a vendor neutral archive (VNA), or a service in front of one.
  It lists the studies, series and instances that it keeps and the endpoints at which they can be retrieved. It does so
  whether or not there is a report.

  At the least it names each study that it keeps by its UID, with its series and instances and an endpoint where there
  is one.

  It is usually in one product with the DICOMweb service of the same archive. Reports stay with the
  [provider of imaging reports](ActorDefinition-EuImagingReportProvider.html).
"""
* capabilities = "http://hl7.eu/fhir/imaging-r5/CapabilityStatement/EuImagingManifestProvider"
