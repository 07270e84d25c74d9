Instance: mammography-composition-of-breasts
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: breast composition"
Description: "How dense the breasts are, which says how much a mass could be hidden."
* language = #en
* insert Narrative([[<p>Heterogeneously dense breasts, category c.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.1"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#111006 "Breast composition"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T15:30:00+00:00"
* performer = Reference(mammography-first-reader-role)
* valueCodeableConcept = $sct#129718006
  * text = "Heterogeneously dense, category c"
* bodySite = $sct#76752008
  * text = "Both breasts"
* derivedFrom = Reference(mammography-imaging-study)
