Instance: chest-ct-emphysema
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Chest CT: emphysema"
Description: "A second finding, beside the question of the order."
* language = #en
* insert Narrative([[<p>Mild centrilobular emphysema of both upper lobes, unchanged.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.4"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T13:40:00+01:00"
* performer = Reference(chest-ct-radiologist-role)
* valueCodeableConcept = $sct#87433001
  * text = "Mild centrilobular emphysema of both upper lobes"
* derivedFrom = Reference(chest-ct-imaging-study)
