Instance: single-frame-set
InstanceOf: ImagingSelectionFrameSetEuImaging
Usage: #example
Title: "Single example: set of frames"
Description: "The frames that the volume of the lesion was computed from."
* language = #en
* insert Narrative([[<p>Frames 88 to 92 of the axial series.</p>]])
* status = #available
* subject = Reference(single-patient)
* issued = "2026-04-09T09:05:00+02:00"
* code = $dcm#113036 "Group of Frames for Display"
* studyUid = "2.25.240132105380051627550903599388519795292.2.1"
* derivedFrom = Reference(single-imaging-study)
* seriesUid = "2.25.240132105380051627550903599388519795292.2.1.1"
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.2.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.2.1.1.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.2.1
  * subset[0] = "88"
  * subset[+] = "89"
  * subset[+] = "90"
  * subset[+] = "91"
  * subset[+] = "92"
