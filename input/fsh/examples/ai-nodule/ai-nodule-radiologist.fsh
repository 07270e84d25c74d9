Instance: ai-nodule-radiologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "AI nodule: radiologist"
Description: "The radiologist who read the images and judged the candidates."
* language = #en
* insert Narrative([[<p>Dr Beatriz Sampaio, radiologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1102"
* name
  * family = "Sampaio"
  * given = "Beatriz"
  * prefix = "Dr"
