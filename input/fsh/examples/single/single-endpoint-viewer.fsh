Instance: single-endpoint-viewer
InstanceOf: EndpointIidViewerEuImaging
Usage: #example
Title: "Single example: viewer"
Description: "The viewer of the invented hospital."
* language = #en
* insert Narrative([[<p>Image viewer in a browser at https://viewer.riverside.example/iid.</p>]])
* status = #active
* connectionType[iid] = $endpoint-terminology#ihe-iid "IHE Invoke Image Display"
* name = "Image viewer"
* managingOrganization = Reference(chest-ct-hospital)
* payload.mimeType = #text/html
* address = "https://viewer.riverside.example/iid"
