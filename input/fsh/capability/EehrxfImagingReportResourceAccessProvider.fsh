// HL7 Europe spells the id with one e too many (Eeehrxf).
Instance: CapabilityStatement-EehrxfImagingReportResourceAccessProvider
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EehrxfImagingReportResourceAccessProvider"
* insert Capability(EehrxfImagingReportResourceAccessProvider, [[Capabilities: access to reports as resources, provider]], server)
* description = "The part of an imaging report provider that gives access to reports as resources."
* insert Transacts(#SHALL)
* insert PatientAccess(#SHALL, #SHOULD)
* insert ResourceAccess(#SHALL, #SHALL, #SHOULD)
