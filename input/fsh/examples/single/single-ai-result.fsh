Instance: single-ai-result
InstanceOf: ObservationAiResultEuImaging
Usage: #example
Title: "Single example: result of artificial intelligence"
Description: "The volume of the lesion as software computed it, which nobody has confirmed yet."
* language = #en
* insert Narrative([[<p>Volume of lesion 1: 4.1 mL, computed by Liver Lesion Finder 3.1.0. Not confirmed by a person.</p>]])
* meta.security[ai] = $v3-observation-value#AIAST "Artificial Intelligence asserted"
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.2"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.100"
* status = #preliminary
* category = $observation-category#imaging "Imaging"
* code.text = "Volume of the lesion"
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:20:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueQuantity = 4.1 'mL' "mL"
* bodySite = $sct#10200004
  * text = "Liver"
* method.text = "Sum of the voxels of the segment, outlined by a neural network"
* device = Reference(single-ai-software)
* derivedFrom = Reference(single-segment)
