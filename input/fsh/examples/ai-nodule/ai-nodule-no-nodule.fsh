Instance: ai-nodule-no-nodule
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "AI nodule: candidate 2 rejected"
Description: "What the radiologist states about the candidate that is no nodule."
* language = #en
* insert Narrative([[<p>Candidate 2 rejected: a vessel of the right upper lobe, cut across.</p>]])
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.101"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T15:05:00+01:00"
* performer = Reference(ai-nodule-radiologist-role)
* valueCodeableConcept.text = "No nodule: a vessel cut across"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung"
* note.text = "Candidate 2 of the software rejected. It continues into the branch above and below on neighbouring slices."
* derivedFrom = Reference(ai-nodule-candidate-2)
