Instance: overread-viewer
InstanceOf: EndpointIidViewerEuImaging
Usage: #example
Title: "Over-read: viewer"
Description: "The viewer in which both radiologists, and the referrer, open the study."
* language = #en
* insert Narrative([[<p>Image viewer in a browser at https://viewer.harbour-general.example/iid.</p>]])
* status = #active
* connectionType[iid] = $endpoint-terminology#ihe-iid "IHE Invoke Image Display"
* name = "Image viewer of Harbour General Hospital"
* managingOrganization = Reference(overread-hospital)
* payload.mimeType = #text/html
* address = "https://viewer.harbour-general.example/iid"
