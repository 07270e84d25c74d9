Instance: angiography-iliac-stent-open
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Angiography: stent"
Description: "How the stent of 2021 looks now."
* language = #en
* insert Narrative([[<p>Stent of the left common iliac artery open, without narrowing.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.9.4"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-17T11:40:00+01:00"
* performer = Reference(angiography-radiologist-role)
* valueCodeableConcept.text = "Stent open, without narrowing"
* bodySite = $sct#73634005
  * text = "Left common iliac artery"
* derivedFrom = Reference(angiography-imaging-study)
