Instance: pet-ct-procedure
InstanceOf: ProcedureEuImaging
Usage: #example
Title: "PET-CT: procedure"
Description: "How PET and CT were made, in one session for both orders."
* language = #en
* insert Narrative([[<p>PET-CT on 18 May 2026, 63 minutes after 245 MBq of F-18 fluorodeoxyglucose, with 80 mL of iodinated contrast medium. Made by Lukas Brandstetter. Well tolerated.</p>]])
* basedOn[0] = Reference(pet-ct-order-pet)
* basedOn[+] = Reference(pet-ct-order-ct)
* status = #completed
* code = $sct#450436003
  * text = "PET-CT with FDG and contrast"
* subject = Reference(pet-ct-patient)
* occurrencePeriod
  * start = "2026-05-18T09:05:00+02:00"
  * end = "2026-05-18T10:40:00+02:00"
* performer[performer]
  * function = $sct#223366009
    * text = "Radiological technologist"
  * actor = Reference(pet-ct-technologist-role)
* performer[imaging-device]
  * function = $sct#314789007
    * text = "PET-CT scanner"
  * actor = Reference(pet-ct-scanner)
* reason.reference = Reference(pet-ct-lymphoma)
* note.text = "Fasting for 7 hours. Images from skull base to thigh, arms up."
