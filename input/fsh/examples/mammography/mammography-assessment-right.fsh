Instance: mammography-assessment-right
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: assessment of the right breast"
Description: "The BI-RADS category of the right breast."
* language = #en
* insert Narrative([[<p>Right breast: BI-RADS 1, nothing to comment on.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.6"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#111005 "Assessment Category"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T16:45:00+00:00"
* performer[0] = Reference(mammography-first-reader-role)
* performer[+] = Reference(mammography-second-reader-role)
* valueCodeableConcept = $sct#397140005
  * text = "BI-RADS 1: negative"
* bodySite = $sct#73056007
  * text = "Right breast"
* method.text = "BI-RADS, fifth edition; two independent readings"
* derivedFrom[0] = Reference(mammography-right-breast)
* derivedFrom[+] = Reference(mammography-imaging-study)
