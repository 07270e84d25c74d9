// HL7 Terminology has withdrawn its code for this kind of connection in favour of IHE's own. It may stand beside this one.
Profile: EndpointIidViewerEuImaging
Parent: Endpoint
Id: EndpointIidViewerEuImaging
Title: "Endpoint: image viewer"
Description: "A viewer that opens a study in a browser (IHE Invoke Image Display). It is for people: software that wants the images needs an endpoint of DICOMweb."
* insert Maturity(1)
* obeys im-endpoint-1 and im-endpoint-3
* . insert InManifests(ListedIfKnown)
* insert EndpointKind(iid, $endpoint-terminology#ihe-iid, [[Base URL of the viewer, without /IHEInvokeImageDisplay]])
