// HL7 Europe spells the id with one e too many (Eeehrxf).
Instance: CapabilityStatement-EehrxfImagingReportResourceConsumer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EehrxfImagingReportResourceConsumer"
* insert Capability(EehrxfImagingReportResourceConsumer, [[Capabilities: access to reports as resources, consumer]], client)
* description = "The part of an imaging report consumer that finds and reads reports as resources."
* insert PatientAccess(#SHOULD, #MAY)
* insert ResourceAccess(#SHALL, #SHOULD, #MAY)
