Instance: angiography-preliminary-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Angiography: preliminary findings"
Description: "What was known right after the intervention, before anything was measured."
* language = #en
* insert Narrative([[<p>Tight stenosis of the left superficial femoral artery, dilated with a good result. Measurements follow.</p>]])
* basedOn[accession] = Reference(angiography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XA26021700051"
* status = #preliminary
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the angiography"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-17T10:20:00+01:00"
* performer = Reference(angiography-trainee-role)
* valueString = "Tight stenosis of the left superficial femoral artery, dilated with a good result. Measurements follow."
* derivedFrom = Reference(angiography-imaging-study)
