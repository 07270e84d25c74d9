// One text for the reader, numbers for everything else. The numbers are what law in several countries asks for; the dose
// report of the device stays the source, and the selection in derivedFrom leads to it.
Profile: ObservationRadiationDoseEuImaging
Parent: Observation
Id: ObservationRadiationDoseEuImaging
Title: "Observation: radiation dose"
Description: "What an examination exposed the patient to, as a sentence and as numbers by kind of dose, from the device's dose report where there is one."
* insert Maturity(1)
* obeys im-dose-1 and im-dose-2 and im-dose-3 and im-dose-4
* . insert InReports
* identifier insert SliceByValue(type, [[Identifiers by type: of the irradiation events that the dose comes from]])
* identifier contains irradiationEventUid 0..*
* identifier[irradiationEventUid]
  * insert Duties(SentIfKnown, Ignorable)
  * insert IdentifierParts(Ignorable)
  * type 1..
  * type = $dcm#113769
  * system 1..
  * system = "urn:dicom:uid"
  * value 1..
* insert BasedOnOrder(1)
* partOf only Reference(ProcedureEuImaging or ImagingStudyEuImaging)
  * insert Duties(SentIfKnown, Ignorable)
* insert StatusOf(Sent)
* code from ImEUValueSetAllSnomedLoinc (preferred)
  * insert Duties(Sent, Shown)
  * coding 1..
    * insert Duties(Sent, Handled)
    * insert SliceByValue($this, [[Codes, one of which says that this is about radiation dose]])
  * coding contains radiation-dose 1..1
  * coding[radiation-dose] = $loinc#73569-6
    * insert Duties(Sent, Handled)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* value[x] 1..
* value[x] only string
  * insert Duties(Sent, Shown)
* device only Reference(DeviceEuImaging)
  * insert Duties(SentIfKnown, PreferablyShown)
* derivedFrom 1..
* derivedFrom only Reference(ImagingStudyEuImaging or SrInstanceImagingSelectionEuImaging)
  * insert Duties(Sent, Ignorable)
* component insert SliceByValue(code, [[Doses by their DICOM code]])
  * insert Duties(SentIfKnown, PreferablyShown)
* insert DoseComponent(doseAreaProductTotal, 113722, GraySquareUnitsEuImaging)
* insert DoseComponent(fluorDoseAreaProductTotal, 113726, GraySquareUnitsEuImaging)
* insert DoseComponent(doseAreaProduct, 122130, GraySquareUnitsEuImaging)
* insert DoseComponent(doseRpTotal, 113725, AbsorbedDoseUnitsEuImaging)
* insert DoseComponent(CTDIvol, 113830, AbsorbedDoseUnitsEuImaging)
* insert DoseComponent(CTDoseLengthProductTotal, 113813, DoseLengthUnitsEuImaging)
* insert DoseComponent(DLP, 113838, DoseLengthUnitsEuImaging)
* insert DoseComponent(DLPAlertValue, 113903, DoseLengthUnitsEuImaging)
* insert DoseComponent(AccumulatedDLPForwardEstimate, 113905, DoseLengthUnitsEuImaging)
* insert DoseComponent(DLPNotificationValue, 113911, DoseLengthUnitsEuImaging)
* insert DoseComponent(DLPForwardEstimate, 113913, DoseLengthUnitsEuImaging)
* insert DoseComponent(CRDoseLengthProductSubTotal, 130745, DoseLengthUnitsEuImaging)
* insert DoseComponent(averageGlandularDose, 111631, AbsorbedDoseUnitsEuImaging)
* insert DoseComponent(accumulatedAverageGlandularDose, 111637, AbsorbedDoseUnitsEuImaging)
* insert DoseComponent(administeredActivity, 113507, ActivityUnitsEuImaging)
* insert DoseComponent(CTEffectiveDoseTotal, 113814, EffectiveDoseUnitsEuImaging)
* insert DoseComponent(EffectiveDose, 113839, EffectiveDoseUnitsEuImaging)
* component.code insert Duties(Sent, PreferablyShown)
* component.value[x] insert Duties(Sent, PreferablyShown)
