Instance: overread-subarachnoid-blood
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Over-read: subarachnoid blood"
Description: "What was overlooked at night."
* language = #en
* insert Narrative([[<p>Small amount of subarachnoid blood in the right central sulcus.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.10.9.2"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(overread-patient)
* effectiveDateTime = "2026-03-08T08:15:00+00:00"
* performer = Reference(overread-neuroradiologist-role)
* valueCodeableConcept = $sct#21454007
  * text = "Small amount of subarachnoid blood in the right central sulcus"
* bodySite = $sct#12738006
  * text = "Brain, right central sulcus"
* derivedFrom = Reference(overread-key-image)
