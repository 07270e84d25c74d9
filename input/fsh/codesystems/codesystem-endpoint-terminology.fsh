CodeSystem: EndpointTerminologyEuImaging
Id: codesystem-endpoint-terminology
Title: "Code system: kinds of endpoint"
Description: "Kinds of connection to images for which HL7 Terminology has no code that may still be used."
* insert Maturity(1)
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #ihe-iid "IHE Invoke Image Display" "A viewer that a browser opens by a URL of IHE Invoke Image Display (RAD-106). HL7 Terminology's code of the same name is deprecated."
