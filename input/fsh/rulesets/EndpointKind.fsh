// What kind of service an endpoint is, as the one kind that its profile is about, and who runs it.
// Call with the slice's name, the code, and how the address is meant:
//   insert EndpointKind(wadoRs, $endpoint-connection-type#dicom-wado-rs, [[Base URL]])
RuleSet: EndpointKind(slice, code, address)
* status insert Duties(Listed, PreferablyHandled)
* connectionType insert SliceByValue($this, [[Kinds of connection, one of which is the one that this profile is about]])
* connectionType contains {slice} 1..1
* connectionType[{slice}] = {code}
  * insert Duties(Listed, PreferablyHandled)
* managingOrganization only Reference(OrganizationEuImaging)
  * insert Duties(ListedIfKnown, PreferablyShown)
* address ^short = "{address}"
  * insert Duties(Listed, PreferablyHandled)
