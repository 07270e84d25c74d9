// The first edition has a code here that only the Danish edition of SNOMED CT holds. LOINC's is the same everywhere.
Profile: ObservationGestationalAgeEuImaging
Parent: Observation
Id: ObservationGestationalAgeEuImaging
Title: "Observation: gestational age"
Description: "How far a pregnancy had progressed at the time of the examination."
* insert Maturity(1)
* obeys im-gestation-1
* . insert InReports
* insert StatusOf(Sent)
* code = $loinc#18185-9
  * insert Duties(Sent, Shown)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* effective[x] 1..
  * insert Duties(Sent, Shown)
* value[x] 1..
* value[x] only Quantity
  * insert Duties(Sent, Shown)
* valueQuantity from GestationalAgeUnitsEuImaging (required)
