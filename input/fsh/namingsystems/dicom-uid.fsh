Instance: dicom-uid
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: DICOM UIDs"
Description: "The UIDs by which DICOM names studies, series, instances and more. In an identifier the value is an OID URI: urn:oid: and the UID."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/dicom-uid"
* version = "0.2.0"
* name = "DicomUid"
* title = "Naming system: DICOM UIDs"
* status = #draft
* kind = #identifier
* experimental = false
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "DICOM Standards Committee"
* type = $v2-0203#FILL "Filler Identifier"
* description = "The UIDs by which DICOM names studies, series, instances and more. In an identifier the value is an OID URI: urn:oid: and the UID."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Identifiers of ImagingStudy, ImagingSelection, Observation, Specimen and DocumentReference whose type says which UID it is."
* uniqueId
  * type = #uri
  * value = "urn:dicom:uid"
  * preferred = true
