Profile: StudyInstanceUidIdentifierEuImaging
Parent: Identifier
Id: StudyInstanceUidIdentifierEuImaging
Title: "Identifier: study instance UID"
Description: "The DICOM Study Instance UID (0020,000D), written as an OID URI."
* insert Maturity(1)
* type 1..
* type = $dcm#110180
* system 1..
* system = "urn:dicom:uid"
* value 1..
* insert IdentifierParts(Handled)
* insert IdentifierListed
