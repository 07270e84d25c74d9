Instance: mammography-family-history
InstanceOf: Observation
Usage: #example
Title: "Mammography: family history"
Description: "What is known about cancer in the family."
* language = #en
* insert Narrative([[<p>Mother with cancer of the breast at the age of 71.</p>]])
* status = #final
* code.text = "Family history of cancer of the breast"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-10"
* performer = Reference(mammography-radiographer-role)
* valueString = "Mother with cancer of the breast at the age of 71"
