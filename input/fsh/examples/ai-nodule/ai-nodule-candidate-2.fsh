Instance: ai-nodule-candidate-2
InstanceOf: ObservationAiResultEuImaging
Usage: #example
Title: "AI nodule: candidate 2"
Description: "Candidate 2 as the software marked it, before the radiologist read the images."
* language = #en
* insert Narrative([[<p>Candidate 2: right upper lobe of the lung, certainty 41 %. Result of artificial intelligence, not confirmed by a person.</p>]])
* meta.security[ai] = $v3-observation-value#AIAST "Artificial Intelligence asserted"
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.2"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.101"
* status = #preliminary
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T10:12:00+01:00"
* performer = Reference(ai-nodule-department)
* valueCodeableConcept.text = "Candidate for a nodule"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung"
* method.text = "Detection by a neural network in all axial slices"
* device = Reference(ai-nodule-software)
* derivedFrom[0] = Reference(ai-nodule-sr-candidate-2)
* component
  * code = $dcm#111012 "Certainty of Finding"
  * valueQuantity = 41 '%' "%"
