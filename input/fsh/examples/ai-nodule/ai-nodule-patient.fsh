Instance: ai-nodule-patient
InstanceOf: PatientEuImaging
Usage: #example
Title: "AI nodule: patient"
Description: "An invented patient, a smoker, who has a first CT of the chest."
* language = #en
* insert Narrative([[<p>Tiago Figueiredo, male, born 2 November 1963, patient number P-010233. An invented person.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * value = "P-010233"
* name
  * use = #official
  * family = "Figueiredo"
  * given = "Tiago"
* gender = #male
* birthDate = "1963-11-02"
