Instance: ai-nodule-volume
InstanceOf: ObservationAiResultEuImaging
Usage: #example
Title: "AI nodule: volume"
Description: "The volume that the software computed and the radiologist took over: final, and still labelled."
* language = #en
* insert Narrative([[<p>Volume of the nodule: 186 mm³, computed by Nodule Marker 5.2.0, checked by Dr Beatriz Sampaio.</p>]])
* meta.security[ai] = $v3-observation-value#AIAST "Artificial Intelligence asserted"
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.3"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Volume of the nodule"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T15:05:00+01:00"
* performer = Reference(ai-nodule-radiologist-role)
* valueQuantity = 186 'mm3' "mm³"
* bodySite = $sct#41224006
  * text = "Left lower lobe of the lung"
* method.text = "Sum of the voxels of the segment, outlined by a neural network"
* device = Reference(ai-nodule-software)
* derivedFrom = Reference(ai-nodule-segment-1)
