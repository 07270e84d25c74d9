CodeSystem: MissingDicomTerminology
Id: codesystem-missing-dicom-terminology
Title: "Code system: DICOM attributes without a DICOM code"
Description: "DICOM attributes, by tag, as types of identifier. DICOM's own codes are used where there is one: the concepts here that DICOM has since coded are kept for the sake of older reports, with a status that says so."
* insert Maturity(1)
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #status
* ^property[=].uri = "http://hl7.org/fhir/concept-properties#status"
* ^property[=].description = "Whether the concept may still be used: active, or deprecated."
* ^property[=].type = #code
* #00080016 "SOP Class UID" "DICOM attribute (0008,0016). DICOM has the code 110181 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00080018 "SOP Instance UID" "DICOM attribute (0008,0018)."
  * ^property[0].code = #status
  * ^property[0].valueCode = #active
* #00080050 "Accession Number" "DICOM attribute (0008,0050). DICOM has the code 121022 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00080060 "Modality" "DICOM attribute (0008,0060). DICOM has the code 121139 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00083010 "Irradiation Event UID" "DICOM attribute (0008,3010). DICOM has the code 113769 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00181000 "Device Serial Number" "DICOM attribute (0018,1000). DICOM has the code 113880 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00181002 "Device UID" "DICOM attribute (0018,1002)."
  * ^property[0].code = #status
  * ^property[0].valueCode = #active
* #00181008 "Manufacturer Device Class UID" "DICOM attribute (0018,1008)."
  * ^property[0].code = #status
  * ^property[0].valueCode = #active
* #0020000D "Study Instance UID" "DICOM attribute (0020,000D). DICOM has the code 110180 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #0020000E "Series Instance UID" "DICOM attribute (0020,000E). DICOM has the code 112002 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #0040A171 "Observation UID" "DICOM attribute (0040,A171)."
  * ^property[0].code = #status
  * ^property[0].valueCode = #active
* #00400554 "Specimen UID" "DICOM attribute (0040,0554). DICOM has the code 121039 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
* #00620021 "Tracking UID" "DICOM attribute (0062,0021). DICOM has the code 112040 for it."
  * ^property[0].code = #status
  * ^property[0].valueCode = #deprecated
