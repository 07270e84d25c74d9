Instance: ai-nodule-dose
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "AI nodule: radiation dose"
Description: "What the CT exposed the patient to."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest: CTDIvol 1.1 mGy, DLP 35 mGy.cm.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.9.20"
* basedOn[accession] = Reference(ai-nodule-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051200288"
* partOf = Reference(ai-nodule-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T09:52:00+01:00"
* performer = Reference(ai-nodule-department)
* valueString = "Low-dose CT of the chest: CTDIvol 1.1 mGy, DLP 35 mGy.cm."
* derivedFrom = Reference(ai-nodule-imaging-study)
* component[CTDIvol]
  * code = $dcm#113830 "Mean CTDIvol"
  * valueQuantity = 1.1 'mGy' "mGy"
* component[DLP]
  * code = $dcm#113838 "DLP"
  * valueQuantity = 35 'mGy.cm' "mGy.cm"
