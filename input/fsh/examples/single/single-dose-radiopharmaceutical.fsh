Instance: single-dose-radiopharmaceutical
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Single example: radiation dose of a radiopharmaceutical"
Description: "The activity that was given for a scan, and the effective dose estimated from it."
* language = #en
* insert Narrative([[<p>Bone scan: 610 MBq given, effective dose about 3.0 mSv.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.43"
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-16T08:40:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "Bone scan: 610 MBq given, effective dose about 3.0 mSv."
// The study is known by its UID alone.
* derivedFrom
  * type = "ImagingStudy"
  * identifier
    * type = $dcm#110180 "Study Instance UID"
    * type.coding[1] = $v2-0203#FILL "Filler Identifier"
    * system = "urn:dicom:uid"
    * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.5"
* component[administeredActivity]
  * code = $dcm#113507 "Administered activity"
  * valueQuantity = 610 'MBq' "MBq"
* component[EffectiveDose]
  * code = $dcm#113839 "Effective Dose"
  * valueQuantity = 3.0 'mSv' "mSv"
