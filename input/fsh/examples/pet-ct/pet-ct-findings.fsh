Instance: pet-ct-findings
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "PET-CT: findings"
Description: "The panel of all findings: the one Observation that the sections of the report name directly."
* language = #en
* insert Narrative([[<p>Findings of the PET-CT of 18 May 2026: mediastinal lymph node with SUVmax 2.1 (9.8 in March) and a long axis of 18 mm, Deauville score 3, no new uptake, bone marrow as after chemotherapy.</p>]])
* basedOn[accession][0] = Reference(pet-ct-order-pet)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "NM26051800033"
* basedOn[accession][+] = Reference(pet-ct-order-ct)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051800145"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121070 "Findings"
  * text = "Findings of the PET-CT"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* hasMember[0] = Reference(pet-ct-node)
* hasMember[+] = Reference(pet-ct-suv)
* hasMember[+] = Reference(pet-ct-prior-suv)
* hasMember[+] = Reference(pet-ct-node-size)
* hasMember[+] = Reference(pet-ct-blood-pool)
* hasMember[+] = Reference(pet-ct-liver)
* hasMember[+] = Reference(pet-ct-deauville)
* hasMember[+] = Reference(pet-ct-bone-marrow)
