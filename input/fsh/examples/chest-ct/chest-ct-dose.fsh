Instance: chest-ct-dose
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Chest CT: radiation dose"
Description: "What the CT exposed the patient to, from the scanner's dose report."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest: CTDIvol 1.2 mGy, DLP 41 mGy.cm, effective dose about 0.6 mSv.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.20"
* basedOn[accession] = Reference(chest-ct-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26031600417"
* partOf = Reference(chest-ct-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T09:44:00+01:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "Low-dose CT of the chest: CTDIvol 1.2 mGy, DLP 41 mGy.cm, effective dose about 0.6 mSv."
* device = Reference(chest-ct-scanner)
* derivedFrom[0] = Reference(chest-ct-imaging-study)
* derivedFrom[+] = Reference(chest-ct-dose-report)
* component[CTDIvol]
  * code = $dcm#113830 "Mean CTDIvol"
  * valueQuantity = 1.2 'mGy' "mGy"
* component[DLP]
  * code = $dcm#113838 "DLP"
  * valueQuantity = 41 'mGy.cm' "mGy.cm"
* component[CTEffectiveDoseTotal]
  * code = $dcm#113814 "CT Effective Dose Total"
  * valueQuantity = 0.6 'mSv' "mSv"
