Instance: pet-ct-deauville
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "PET-CT: score"
Description: "The score that sums up the response."
* language = #en
* insert Narrative([[<p>Deauville score 3: uptake above the blood pool and not above the liver.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.7"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Deauville score"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueInteger = 3
* method.text = "Five-point scale: uptake of the lesion compared with blood pool and liver"
* derivedFrom[0] = Reference(pet-ct-suv)
* derivedFrom[+] = Reference(pet-ct-blood-pool)
* derivedFrom[+] = Reference(pet-ct-liver)
