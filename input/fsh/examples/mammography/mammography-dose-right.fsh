Instance: mammography-dose-right
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Mammography: dose of the right breast"
Description: "The average glandular dose of each view of the right breast, and their sum."
* language = #en
* insert Narrative([[<p>Right breast: average glandular dose 1.31 mGy (CC) and 1.42 mGy (MLO), together 2.73 mGy.</p>]])
* identifier[irradiationEventUid][0]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.21"
* identifier[irradiationEventUid][+]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.22"
* basedOn[accession] = Reference(mammography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MG26021000088"
* partOf = Reference(mammography-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-10T10:08:00+00:00"
* performer = Reference(mammography-imaging-department)
* valueString = "Right breast: average glandular dose 1.31 mGy (CC) and 1.42 mGy (MLO), together 2.73 mGy."
* bodySite = $sct#73056007
  * text = "Right breast"
* device = Reference(mammography-unit)
* derivedFrom[0] = Reference(mammography-imaging-study)
* derivedFrom[+] = Reference(mammography-dose-report)
* component[averageGlandularDose][0]
  * code = $dcm#111631 "Average Glandular Dose"
    * text = "Right craniocaudal"
  * valueQuantity = 1.31 'mGy' "mGy"
* component[averageGlandularDose][+]
  * code = $dcm#111631 "Average Glandular Dose"
    * text = "Right mediolateral oblique"
  * valueQuantity = 1.42 'mGy' "mGy"
* component[accumulatedAverageGlandularDose]
  * code = $dcm#111637 "Accumulated Average Glandular Dose (mammo)"
  * valueQuantity = 2.73 'mGy' "mGy"
