// Elements, cardinalities and types are those of version 0.3.0 of the Xt-EHR model, with what it inherits from EHDSDataSet.
// The words are this guide's. A type that is another Xt-EHR model is Base here, and named in the comment of its element.
Logical: EHDSImagingStudy
Parent: Base
Id: EHDSImagingStudy
Title: "Logical model: Xt-EHR imaging study"
Description: "What the European project Xt-EHR asks of an imaging study: version 0.3.0 of its EHDSImagingStudy, rendered here so that this guide can be mapped to it."
* insert Maturity(1)
* header 1..1 Base "What is said about the whole, apart from its content"
  * subject 1..1 Base "Whose images these are"
    * insert XtEhrType([[EHDSPatient]])
  * identifier 1..* Identifier "The identifiers of the study, its Study Instance UID among them"
  * author[x] 1..* Base "Who or what made it"
    * insert XtEhrType([[EHDSHealthProfessional or EHDSOrganisation or EHDSDevice]])
  * date 1..1 dateTime "When it was made or last changed"
  * status 1..1 CodeableConcept "How far it has got, from draft to final"
  * source 0..0 CodeableConcept "Where the data come from; this model does without"
  * language 0..1 CodeableConcept "The language it is written in"
    * insert PreferredTerminology([[BCP 47]])
* modality 0..* CodeableConcept "The kinds of equipment that made the images"
  * insert PreferredTerminology([[DICOM CID 33 Modality]])
* bodySite 0..* Base "The parts of the body examined"
  * insert XtEhrType([[EHDSBodyStructure]])
* encounter 0..1 Base "The encounter in which the study was made"
  * insert XtEhrType([[EHDSEncounter]])
* started 0..1 dateTime "When the study began"
* basedOn 0..* Base "The orders that led to the study"
  * insert XtEhrType([[EHDSServiceRequest]])
* numberOfSeries 0..1 integer "How many series the study has"
* numberOfInstances 0..1 integer "How many instances the study has"
* description 0..1 string "The name the department gave the study"
* studyCustodian 0..1 Base "The organisation that keeps the study"
  * insert XtEhrType([[EHDSOrganisation]])
* studyEndpoint 0..1 Base "Where the study can be retrieved"
  * insert XtEhrType([[EHDSEndpoint]])
* series 0..* Base "A series of the study"
  * seriesUid 1..1 Identifier "The UID of the series"
  * number 0..1 integer "The number of the series within the study"
  * seriesModality 1..1 CodeableConcept "The kind of equipment that made the series"
    * insert PreferredTerminology([[DICOM CID 29 Acquisition Modality]])
  * description 0..1 string "The name the department gave the series"
  * numberOfInstances 0..1 integer "How many instances the series has"
  * seriesEndpoint 0..1 Base "Where the series can be retrieved"
    * insert XtEhrType([[EHDSEndpoint]])
  * bodySite 0..1 Base "The part of the body in the series"
    * insert XtEhrType([[EHDSBodyStructure]])
  * specimen 0..* Base "What was imaged, where it is no longer in the patient"
    * insert XtEhrType([[EHDSSpecimen]])
  * started 0..1 dateTime "When the series began"
  * instancesInTheSeries 0..* Base "An image or other object of the series"
    * instanceTitle 0..1 string "A few words that tell the instance from others"
    * instanceUid 1..1 Identifier "The UID of the instance"
    * sopClass 1..1 uri "The SOP class of the instance"
    * instanceNumber 0..1 integer "The number of the instance within the series"
    * numberOfFrames 0..1 integer "How many frames the instance has"
    * keyImage 0..* Base "A mark that the instance shows what matters"
      * flag 1..1 CodeableConcept "What kind of mark it is"
        * insert PreferredTerminology([[DICOM PS3.16 in Table CID 7010]])
      * reason 0..1 string "Why the instance was marked"
      * seriesUID 1..* Identifier "The UIDs of the series that are marked"
      * instanceUID 1..* Identifier "The UIDs of the instances that are marked"
