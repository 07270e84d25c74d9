Instance: single-context
InstanceOf: ImagingSelectionContextEuImaging
Usage: #example
Title: "Single example: context of a session"
Description: "What the radiologist has selected in the viewer, as the other applications of the session are told."
* language = #en
* insert Narrative([[<p>Frame 92 of the axial series is selected in the viewer.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* performer.actor = Reference(chest-ct-radiologist-role)
* code = $dcm#113000 "Of Interest"
  * text = "Selected in the viewer"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset = "92"
