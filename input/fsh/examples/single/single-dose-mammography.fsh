Instance: single-dose-mammography
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Single example: radiation dose of mammography"
Description: "The dose to the glandular tissue, of one image and of all images of one breast."
* language = #en
* insert Narrative([[<p>Mammography of the right breast, two views: average glandular dose 1.3 mGy in the first view, 2.7 mGy in all.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.42"
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-15T13:05:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "Mammography of the right breast, two views: average glandular dose 1.3 mGy in the first view, 2.7 mGy in all."
// The study is known by its UID alone.
* derivedFrom
  * type = "ImagingStudy"
  * identifier
    * type = $dcm#110180 "Study Instance UID"
    * type.coding[1] = $v2-0203#FILL "Filler Identifier"
    * system = "urn:dicom:uid"
    * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.4"
* component[averageGlandularDose]
  * code = $dcm#111631 "Average Glandular Dose"
  * valueQuantity = 1.3 'mGy' "mGy"
* component[accumulatedAverageGlandularDose]
  * code = $dcm#111637 "Accumulated Average Glandular Dose (mammo)"
  * valueQuantity = 2.7 'mGy' "mGy"
