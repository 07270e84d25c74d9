Instance: single-dose-totals
InstanceOf: ObservationRadiationDoseEuImaging
Usage: #example
Title: "Single example: radiation dose of a CT, totals and limits"
Description: "What a CT of two scans adds up to, beside the values that the scanner announced and the limits set for it."
* language = #en
* insert Narrative([[<p>CT of the abdomen, two scans: DLP 352 and 118 mGy.cm, together 470 mGy.cm, effective dose about 7.1 mSv. The limits were not reached.</p>]])
* identifier[irradiationEventUid]
  * type = $dcm#113769 "Irradiation Event UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.40"
* status = #final
* code.coding[radiation-dose] = $loinc#73569-6
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:15:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* valueString = "CT of the abdomen, two scans: DLP 352 and 118 mGy.cm, together 470 mGy.cm, effective dose about 7.1 mSv. The limits were not reached."
* derivedFrom[0] = Reference(single-imaging-study)
* derivedFrom[+] = Reference(single-dose-report)
* component[CTDoseLengthProductTotal]
  * code = $dcm#113813 "CT Dose Length Product Total"
  * valueQuantity = 470 'mGy.cm' "mGy.cm"
* component[CRDoseLengthProductSubTotal]
  * code = $dcm#130745 "CT Dose Length Product Sub-Total"
  * valueQuantity = 352 'mGy.cm' "mGy.cm"
* component[CTEffectiveDoseTotal]
  * code = $dcm#113814 "CT Effective Dose Total"
  * valueQuantity = 7.1 'mSv' "mSv"
* component[DLPForwardEstimate]
  * code = $dcm#113913 "DLP Forward Estimate"
  * valueQuantity = 361 'mGy.cm' "mGy.cm"
* component[DLPNotificationValue]
  * code = $dcm#113911 "DLP Notification Value"
  * valueQuantity = 800 'mGy.cm' "mGy.cm"
* component[AccumulatedDLPForwardEstimate]
  * code = $dcm#113905 "Accumulated DLP Forward Estimate"
  * valueQuantity = 482 'mGy.cm' "mGy.cm"
* component[DLPAlertValue]
  * code = $dcm#113903 "DLP Alert Value"
  * valueQuantity = 2000 'mGy.cm' "mGy.cm"
