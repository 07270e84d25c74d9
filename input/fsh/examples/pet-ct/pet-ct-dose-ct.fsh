Instance: pet-ct-dose-ct
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "PET-CT: dose of the CT"
Description: "The dose of the CT, from the scanner's dose report."
* language = #en
* insert Narrative([[<p>CT: CTDIvol 7.6 mGy, DLP 634 mGy.cm, effective dose about 9.5 mSv.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.20"
* basedOn[accession] = Reference(pet-ct-order-ct)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051800145"
* partOf = Reference(pet-ct-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T10:02:00+02:00"
* performer = Reference(pet-ct-imaging-department)
* valueString = "CT: CTDIvol 7.6 mGy, DLP 634 mGy.cm, effective dose about 9.5 mSv."
* device = Reference(pet-ct-scanner)
* derivedFrom[0] = Reference(pet-ct-imaging-study)
* derivedFrom[+] = Reference(pet-ct-dose-report-ct)
* component[CTDIvol]
  * code = $dcm#113830 "Mean CTDIvol"
  * valueQuantity = 7.6 'mGy' "mGy"
* component[CTDoseLengthProductTotal]
  * code = $dcm#113813 "CT Dose Length Product Total"
  * valueQuantity = 634 'mGy.cm' "mGy.cm"
* component[CTEffectiveDoseTotal]
  * code = $dcm#113814 "CT Effective Dose Total"
  * valueQuantity = 9.5 'mSv' "mSv"
