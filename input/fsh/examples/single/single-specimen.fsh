Instance: single-specimen
InstanceOf: SpecimenEuImaging
Usage: #example
Title: "Single example: specimen"
Description: "Tissue of the lesion, taken under CT."
* language = #en
* insert Narrative([[<p>Core biopsy of lesion 1 of the liver, taken under CT on 16 April 2026.</p>]])
* identifier[specimenUid]
  * type = $dcm#121039 "Specimen UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.30"
* status = #available
* type = $sct#119376003
  * text = "Tissue, core biopsy of the liver"
* subject = Reference(single-patient)
* collection
  * collectedDateTime = "2026-04-16T11:05:00+02:00"
  * bodySite.concept = $sct#10200004
    * text = "Liver"
