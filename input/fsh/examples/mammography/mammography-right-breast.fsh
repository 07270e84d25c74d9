Instance: mammography-right-breast
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: right breast"
Description: "That nothing suspicious was seen in the right breast."
* language = #en
* insert Narrative([[<p>Right breast: no mass, no suspicious calcifications, no distortion.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.4"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T15:30:00+00:00"
* performer = Reference(mammography-first-reader-role)
* valueString = "No mass, no suspicious calcifications, no distortion"
* bodySite = $sct#73056007
  * text = "Right breast"
* derivedFrom = Reference(mammography-imaging-study)
