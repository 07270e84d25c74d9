// DICOM has a code for the class of an object but none for the UID of the object itself, hence the guide's own code.
Profile: SopInstanceUidIdentifierEuImaging
Parent: Identifier
Id: SopInstanceUidIdentifierEuImaging
Title: "Identifier: SOP instance UID"
Description: "The DICOM SOP Instance UID (0008,0018) of the object that a resource stands for, written as an OID URI."
* insert Maturity(1)
* type 1..
* type = $missing-dicom#00080018
* system 1..
* system = "urn:dicom:uid"
* value 1..
* insert IdentifierParts(Handled)
* insert IdentifierListed
