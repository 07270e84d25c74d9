// One pattern on the type, so that a profile can tell an accession number from other identifiers by value.
// A second coding, such as DICOM's 121022, may stand beside the HL7 one.
Profile: AccessionNumberIdentifierEuImaging
Parent: Identifier
Id: AccessionNumberIdentifierEuImaging
Title: "Identifier: accession number"
Description: "The number under which an imaging department filed an order. It needs the system that issued it, since two departments may issue the same number."
* insert Maturity(1)
* obeys im-accession-1 and im-accession-2
* type 1..
* type = $v2-0203#ACSN
* system 1..
* value 1..
* insert IdentifierParts(Handled)
* insert IdentifierListed
