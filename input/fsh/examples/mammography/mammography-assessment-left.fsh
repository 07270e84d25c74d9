Instance: mammography-assessment-left
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: assessment of the left breast"
Description: "The BI-RADS category that the two readers agreed on for the left breast."
* language = #en
* insert Narrative([[<p>Left breast: BI-RADS 0, further imaging needed.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.5"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#111005 "Assessment Category"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T16:45:00+00:00"
* performer[0] = Reference(mammography-first-reader-role)
* performer[+] = Reference(mammography-second-reader-role)
* valueCodeableConcept = $sct#397138000
  * text = "BI-RADS 0: incomplete, further imaging needed"
* bodySite = $sct#80248007
  * text = "Left breast"
* method.text = "BI-RADS, fifth edition; two independent readings"
* derivedFrom[0] = Reference(mammography-mass)
* derivedFrom[+] = Reference(mammography-imaging-study)
