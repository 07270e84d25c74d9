Instance: angiography-dose
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Angiography: radiation dose"
Description: "What the intervention exposed the patient to, as a sentence and in numbers."
* language = #en
* insert Narrative([[<p>Angiography with dilatation: dose area product 58.2 Gy.cm2, of which 31.4 Gy.cm2 in fluoroscopy; dose at the reference point 412 mGy; fluoroscopy 574 seconds.</p>]])
* basedOn[accession] = Reference(angiography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XA26021700051"
* partOf = Reference(angiography-procedure)
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(angiography-patient)
* effectivePeriod
  * start = "2026-02-17T09:15:00+01:00"
  * end = "2026-02-17T10:06:00+01:00"
* performer = Reference(angiography-imaging-department)
* valueString = "Angiography with dilatation: dose area product 58.2 Gy.cm2, of which 31.4 Gy.cm2 in fluoroscopy; dose at the reference point 412 mGy; fluoroscopy 574 seconds."
* device = Reference(angiography-scanner)
* derivedFrom[0] = Reference(angiography-imaging-study)
* derivedFrom[+] = Reference(angiography-dose-report)
* component[doseAreaProductTotal]
  * code = $dcm#113722 "Dose Area Product Total"
  * valueQuantity = 58.2 'Gy.cm2' "Gy.cm2"
* component[fluorDoseAreaProductTotal]
  * code = $dcm#113726 "Fluoro Dose Area Product Total"
  * valueQuantity = 31.4 'Gy.cm2' "Gy.cm2"
* component[doseRpTotal]
  * code = $dcm#113725 "Dose (RP) Total"
  * valueQuantity = 412 'mGy' "mGy"
// The time of fluoroscopy has no slice of its own: the list of doses is open.
* component[+]
  * code = $dcm#113730 "Total Fluoro Time"
  * valueQuantity = 574 's' "s"
