Instance: no-endpoint-specimen
InstanceOf: SpecimenEuImaging
Usage: #example
Title: "No endpoint: specimen"
Description: "The cores that went to the pathologist."
* language = #en
* insert Narrative([[<p>Three cores of the lump of the left breast, taken on 8 July 2026.</p>]])
* identifier[specimenUid]
  * type = $dcm#121039 "Specimen UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.14.9.30"
* status = #available
* type = $sct#119376003
  * text = "Tissue, three cores of the left breast"
* subject = Reference(no-endpoint-patient)
* request = Reference(no-endpoint-order)
* collection
  * collector = Reference(no-endpoint-radiologist-role)
  * collectedDateTime = "2026-07-08T14:28:00+02:00"
  * procedure = Reference(no-endpoint-procedure)
  * bodySite.concept = $sct#80248007
    * text = "Left breast, upper outer quadrant"
