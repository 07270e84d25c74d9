Mapping: DicomToPatientEuImaging
Source: PatientEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier -> "PatientID (0010,0020); OtherPatientIDsSequence (0010,1002)"
* identifier.system -> "IssuerOfPatientIDQualifiersSequence (0010,0024) > UniversalEntityID (0040,0032)"
* identifier.assigner -> "IssuerOfPatientID (0010,0021)"
* name -> "PatientName (0010,0010)"
* gender -> "PatientSex (0010,0040)"
* birthDate -> "PatientBirthDate (0010,0030)"
