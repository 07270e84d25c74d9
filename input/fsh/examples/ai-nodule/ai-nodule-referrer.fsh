Instance: ai-nodule-referrer
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "AI nodule: referrer"
Description: "The family doctor who asked for the examination."
* language = #en
* insert Narrative([[<p>Dr Vasco Nogueira, family doctor.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1177"
* name
  * family = "Nogueira"
  * given = "Vasco"
  * prefix = "Dr"
