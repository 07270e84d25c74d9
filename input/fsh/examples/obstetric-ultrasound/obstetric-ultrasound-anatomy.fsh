Instance: obstetric-ultrasound-anatomy
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Obstetric ultrasound: anatomy"
Description: "What was seen of the fetus, part by part."
* language = #en
* insert Narrative([[<p>Head, spine, heart, abdominal wall, kidneys, bladder and limbs without particular finding. The face in profile could not be judged: the fetus lay face down.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.8"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Anatomy of the fetus"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:50:00+01:00"
* performer = Reference(obstetric-ultrasound-obstetrician-role)
* valueString = "Incomplete: no particular finding in the parts that were seen; the face in profile could not be judged"
* derivedFrom[0] = Reference(obstetric-ultrasound-imaging-study)
* derivedFrom[+] = Reference(obstetric-ultrasound-key-image-heart)
* component[0]
  * code.text = "Head and spine"
  * valueString = "Without particular finding"
* component[+]
  * code.text = "Heart, four chambers and outflow tracts"
  * valueString = "Without particular finding"
* component[+]
  * code.text = "Abdominal wall, kidneys and bladder"
  * valueString = "Without particular finding"
* component[+]
  * code.text = "Limbs"
  * valueString = "Without particular finding"
// What could not be judged is said, with the reason.
* component[+]
  * code.text = "Face in profile"
  * dataAbsentReason = $data-absent-reason#not-performed "Not Performed"
    * text = "The fetus lay face down"
