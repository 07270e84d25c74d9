Instance: single-dose
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Single example: radiation dose of a CT"
Description: "The dose of the CT of the abdomen, as a sentence and in numbers."
* language = #en
* insert Narrative([[<p>CT of the abdomen, one phase: CTDIvol 7.8 mGy, DLP 352 mGy.cm, effective dose about 5.3 mSv.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.20"
* basedOn[accession] = Reference(single-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26040900112"
* partOf = Reference(single-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:15:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "CT of the abdomen, one phase: CTDIvol 7.8 mGy, DLP 352 mGy.cm, effective dose about 5.3 mSv."
* device = Reference(chest-ct-scanner)
* derivedFrom[0] = Reference(single-imaging-study)
* derivedFrom[+] = Reference(single-dose-report)
* component[CTDIvol]
  * code = $dcm#113830 "Mean CTDIvol"
  * valueQuantity = 7.8 'mGy' "mGy"
* component[DLP]
  * code = $dcm#113838 "DLP"
  * valueQuantity = 352 'mGy.cm' "mGy.cm"
* component[EffectiveDose]
  * code = $dcm#113839 "Effective Dose"
  * valueQuantity = 5.3 'mSv' "mSv"
