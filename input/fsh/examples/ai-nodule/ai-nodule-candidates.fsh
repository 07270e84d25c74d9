Instance: ai-nodule-candidates
InstanceOf: ObservationAiResultEuImaging
Usage: #example
Title: "AI nodule: what the software found"
Description: "The preliminary result of the software as a whole: two candidates that nobody has confirmed yet."
* language = #en
* insert Narrative([[<p>Nodule Marker 5.2.0 marked two candidates on 12 May 2026. Result of artificial intelligence, not confirmed by a person.</p>]])
* meta.security[ai] = $v3-observation-value#AIAST "Artificial Intelligence asserted"
* status = #preliminary
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Candidates for nodules"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T10:12:00+01:00"
* performer = Reference(ai-nodule-department)
* method.text = "Detection by a neural network in all axial slices"
* device = Reference(ai-nodule-software)
* hasMember[0] = Reference(ai-nodule-candidate-1)
* hasMember[+] = Reference(ai-nodule-candidate-2)
* derivedFrom = Reference(ai-nodule-sr)
