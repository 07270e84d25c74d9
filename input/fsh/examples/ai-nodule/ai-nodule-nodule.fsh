Instance: ai-nodule-nodule
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "AI nodule: candidate 1 accepted"
Description: "The nodule, as the radiologist sees it. It leads back to the candidate of the software and keeps its tracking UID."
* language = #en
* insert Narrative([[<p>Candidate 1 accepted: solid nodule of the left lower lobe with a smooth margin.</p>]])
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T15:05:00+01:00"
* performer = Reference(ai-nodule-radiologist-role)
* valueCodeableConcept = $sct#427359005
  * text = "Solid nodule with a smooth margin"
* bodySite = $sct#41224006
  * text = "Left lower lobe of the lung"
* derivedFrom[0] = Reference(ai-nodule-key-image)
* derivedFrom[+] = Reference(ai-nodule-candidate-1)
