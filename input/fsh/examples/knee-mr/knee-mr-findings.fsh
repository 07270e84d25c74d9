Instance: knee-mr-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Knee MR: findings"
Description: "The panel of all findings of the first report: the one Observation that its sections name directly."
* language = #en
* insert Narrative([[<p>Findings of the MR of the right knee of 20 January 2026: complete tear of the anterior cruciate ligament, tear of the medial meniscus, bone bruise of the lateral femoral condyle.</p>]])
* basedOn[accession] = Reference(knee-mr-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MR26011900208"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the MR of the knee"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T11:20:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* hasMember[0] = Reference(knee-mr-cruciate-ligament-tear)
* hasMember[+] = Reference(knee-mr-meniscus-tear)
* hasMember[+] = Reference(knee-mr-bone-bruise)
