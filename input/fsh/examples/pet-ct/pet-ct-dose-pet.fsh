Instance: pet-ct-dose-pet
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "PET-CT: dose of the PET"
Description: "The activity that was given and the dose that comes from it."
* language = #en
* insert Narrative([[<p>PET: 245 MBq of F-18 fluorodeoxyglucose, effective dose about 4.7 mSv.</p>]])
* basedOn[accession] = Reference(pet-ct-order-pet)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "NM26051800033"
* partOf = Reference(pet-ct-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T09:05:00+02:00"
* performer = Reference(pet-ct-imaging-department)
* valueString = "PET: 245 MBq of F-18 fluorodeoxyglucose, effective dose about 4.7 mSv."
* derivedFrom[0] = Reference(pet-ct-imaging-study)
* derivedFrom[+] = Reference(pet-ct-dose-report-pet)
* component[administeredActivity]
  * code = $dcm#113507 "Administered activity"
  * valueQuantity = 245 'MBq' "MBq"
* component[EffectiveDose]
  * code = $dcm#113839 "Effective Dose"
  * valueQuantity = 4.7 'mSv' "mSv"
