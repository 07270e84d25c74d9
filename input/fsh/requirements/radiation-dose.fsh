Instance: radiation-dose
InstanceOf: Requirements
Usage: #definition
* id = "radiation-dose"
* insert Topic(radiation-dose, RadiationDose, [[Radiation dose]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(radiation-dose, IM-DOSE-01, #SHALL, A sentence)
* statement[=].requirement = "A producer SHALL send a dose with a sentence that a person can read."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.value[x])
* insert Requirement(radiation-dose, IM-DOSE-02, #SHOULD, Numbers)
* statement[=].requirement = "A producer SHOULD send a dose with at least one number."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#im-dose-4)
* insert Requirement(radiation-dose, IM-DOSE-03, #SHALL, Units)
* statement[=].requirement = "A producer SHALL send the numbers of a dose in the units that the profile names for each kind."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.component:DLP.value[x])
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.component:CTDIvol.value[x])
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.component:doseAreaProductTotal.value[x])
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.component:administeredActivity.value[x])
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.component:EffectiveDose.value[x])
* insert Requirement(radiation-dose, IM-DOSE-04, #SHALL, Not negative)
* statement[=].requirement = "A producer SHALL NOT send a dose below zero."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#im-dose-3)
* insert Requirement(radiation-dose, IM-DOSE-05, #SHALL, One study)
* statement[=].requirement = "A producer SHALL derive a dose from exactly one study."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#im-dose-2)
* insert Requirement(radiation-dose, IM-DOSE-06, #SHOULD, The dose report)
* statement[=].requirement = "A producer SHOULD derive a dose also from the dose report of the device, where there is one."
* insert SatisfiedBy(StructureDefinition/ObservationRadiationDoseEuImaging#Observation.derivedFrom)
* insert SatisfiedBy(StructureDefinition/SrInstanceImagingSelectionEuImaging)
* insert Requirement(radiation-dose, IM-DOSE-07, #SHALL, Its section)
* statement[=].requirement = "A producer SHALL put a dose into the sub-section radiation dose (LOINC 73569-6) of the procedure section."
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#Composition.section:procedure.section:radiation-dose)
* insert SatisfiedBy(StructureDefinition/CompositionEuImaging#im-composition-9)
* insert Requirement(radiation-dose, IM-DOSE-08, #SHALL, Kinds are not mixed)
* statement[=].requirement = "A consumer SHALL NOT add up numbers of a dose whose codes differ."
