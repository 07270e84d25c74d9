Instance: overread-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Over-read: findings of the over-read"
Description: "The panel of the second report: what the night saw, and what it overlooked."
* language = #en
* insert Narrative([[<p>Findings of the over-read: haematoma of the scalp, small amount of subarachnoid blood in the right central sulcus.</p>]])
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
* effectiveDateTime = "2026-03-08T08:15:00+00:00"
* performer = Reference(overread-neuroradiologist-role)
* hasMember[0] = Reference(overread-scalp-haematoma)
* hasMember[+] = Reference(overread-subarachnoid-blood)
