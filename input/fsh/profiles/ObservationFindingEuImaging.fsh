Profile: ObservationFindingEuImaging
Parent: Observation
Id: ObservationFindingEuImaging
Title: "Observation: finding in an image"
Description: "Something seen or measured in the images, or the panel that groups such findings. It can point to the selection of images that shows it."
* insert Maturity(1)
* obeys im-finding-1 and im-finding-2 and im-finding-3 and im-finding-4 and im-finding-5
* . insert InReports
* identifier insert SliceByValue(type, [[Identifiers by type: of this observation, of the thing tracked from study to study]])
* identifier contains observationUid 0..1 and trackingUid 0..1
* identifier[observationUid]
  * insert Duties(SentIfKnown, Ignorable)
  * insert IdentifierParts(Ignorable)
  * type 1..
  * type = $missing-dicom#0040A171
  * system 1..
  * system = "urn:dicom:uid"
  * value 1..
* identifier[trackingUid]
  * insert Duties(SentIfKnown, Ignorable)
  * insert IdentifierParts(Ignorable)
  * type 1..
  * type = $dcm#112040
  * system 1..
  * system = "urn:dicom:uid"
  * value 1..
* insert BasedOnOrder(*)
* insert StatusOf(Sent)
* code insert Duties(Sent, Shown)
* subject insert Duties(Sent, Handled)
* effective[x] insert Duties(SentIfKnown, Shown)
* value[x] insert Duties(SentIfKnown, Shown)
* dataAbsentReason insert Duties(SentIfKnown, Shown)
* interpretation insert Duties(SentIfKnown, Shown)
* note insert Duties(SentIfKnown, Shown)
* bodySite insert Duties(SentIfKnown, Shown)
* hasMember only Reference(ObservationFindingEuImaging)
  * insert Duties(SentIfKnown, Handled)
