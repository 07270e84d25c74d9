Instance: overread-night-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Over-read: findings of the night"
Description: "The panel of the first report: the one Observation that its sections name directly."
* language = #en
* insert Narrative([[<p>Findings of the night: haematoma of the scalp, nothing else.</p>]])
* basedOn[accession] = Reference(overread-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26030800012"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the CT of the head"
* subject = Reference(overread-patient)
* effectiveDateTime = "2026-03-08T02:35:00+00:00"
* performer = Reference(overread-night-radiologist-role)
* hasMember = Reference(overread-scalp-haematoma)
