Instance: pet-ct-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "PET-CT: patient"
Description: "An invented patient under treatment for a lymphoma."
* language = #en
* insert Narrative([[<p>Jakob Hofbauer, male, born 2 November 1991, Linz, Austria, patient number P-020816. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-020816"
* extension[sexParameterForClinicalUse].extension[value].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/sex-parameter-for-clinical-use#male-typical "Apply male-typical setting or reference range"
* name
  * use = #official
  * family = "Hofbauer"
  * given = "Jakob"
* gender = #male
* birthDate = "1991-11-02"
* address
  * city = "Linz"
  * country = "AT"
