// The first edition has a code here that only the Danish edition of SNOMED CT holds. LOINC's is the same everywhere.
Profile: ObservationGestationalAgeEuImaging
Parent: Observation
Id: ObservationGestationalAgeEuImaging
Title: "Observation: gestational age"
Description: "How far a pregnancy had progressed at the time of the examination."
* insert Maturity(1)
* obeys im-gestation-1
* code = $loinc#18185-9
* subject 1..
* subject only Reference(PatientEuImaging)
* effective[x] 1..
* value[x] 1..
* value[x] only Quantity
* valueQuantity from GestationalAgeUnitsEuImaging (required)
