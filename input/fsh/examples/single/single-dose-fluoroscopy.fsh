Instance: single-dose-fluoroscopy
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Single example: radiation dose of fluoroscopy"
Description: "The dose of an examination under fluoroscopy, with the part that a single image took."
* language = #en
* insert Narrative([[<p>Drainage of the bile ducts under fluoroscopy: dose area product 2150 cGy.cm2, of which 1890 cGy.cm2 fluoroscopy, 142 mGy at the reference point.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.41"
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-14T09:30:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "Drainage of the bile ducts under fluoroscopy: dose area product 2150 cGy.cm2, of which 1890 cGy.cm2 fluoroscopy, 142 mGy at the reference point."
// The study is known by its UID alone.
* derivedFrom
  * type = "ImagingStudy"
  * identifier
    * type = $dcm#110180 "Study Instance UID"
    * type.coding[1] = $v2-0203#FILL "Filler Identifier"
    * system = "urn:dicom:uid"
    * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.3"
* component[doseAreaProductTotal]
  * code = $dcm#113722 "Dose Area Product Total"
  * valueQuantity = 2150 'cGy.cm2' "cGy.cm2"
* component[fluorDoseAreaProductTotal]
  * code = $dcm#113726 "Fluoro Dose Area Product Total"
  * valueQuantity = 1890 'cGy.cm2' "cGy.cm2"
* component[doseAreaProduct]
  * code = $dcm#122130 "Dose Area Product"
  * valueQuantity = 65 'cGy.cm2' "cGy.cm2"
* component[doseRpTotal]
  * code = $dcm#113725 "Dose (RP) Total"
  * valueQuantity = 142 'mGy' "mGy"
