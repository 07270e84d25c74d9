// Elements, cardinalities and types are those of version 0.3.0 of the Xt-EHR model, with what it inherits from EHDSDocument.
// The words are this guide's. A type that is another Xt-EHR model is Base here, and named in the comment of its element.
Logical: EHDSImagingReport
Parent: Base
Id: EHDSImagingReport
Title: "Logical model: Xt-EHR imaging report"
Description: "What the European project Xt-EHR asks of an imaging report: version 0.3.0 of its EHDSImagingReport, rendered here so that this guide can be mapped to it."
* insert Maturity(1)
* header 1..1 Base "What is said about the whole, apart from its content"
  * subject 1..1 Base "Whose images these are"
    * insert XtEhrType([[EHDSPatient]])
  * identifier 1..* Identifier "The business identifiers of the report"
  * author[x] 1..* Base "Who or what made it"
    * insert XtEhrType([[EHDSHealthProfessional or EHDSOrganisation or EHDSDevice]])
  * date 1..1 dateTime "When it was made or last changed"
  * status 1..1 CodeableConcept "How far it has got, from draft to final"
  * source 0..0 CodeableConcept "Where the data come from; this model does without"
  * language 0..1 CodeableConcept "The language it is written in"
    * insert PreferredTerminology([[BCP 47]])
  * documentType 1..1 CodeableConcept "What kind of document it is"
    * insert PreferredTerminology([[LOINC]])
  * documentTitle 1..1 string "The title a reader sees"
  * period 0..1 Period "The time of the service that is documented"
  * version 0..1 string "Which version of the report it is"
  * attestation 0..* Base "A professional's statement that the content is right"
    * attester[x] 1..1 Base "Who or what attested"
      * insert XtEhrType([[EHDSHealthProfessional or EHDSDevice]])
    * datetime 1..1 dateTime "When it was attested"
  * legalAuthentication 0..* Base "A signature for which someone is answerable by law"
    * legalAuthenticator[x] 1..1 Base "Who signed"
      * insert XtEhrType([[EHDSHealthProfessional or EHDSOrganisation]])
    * datetime 1..1 dateTime "When it was signed"
  * eventType 0..* CodeableConcept "What kind of service is documented, to search by"
    * insert PreferredTerminology([[LOINC, SNOMED CT, dicom-cid-33-Modality]])
  * serviceSpecialty 0..* CodeableConcept "The specialty of the service"
    * insert PreferredTerminology([[SNOMED CT]])
  * custodian 0..1 Base "The organisation that keeps the report"
    * insert XtEhrType([[EHDSOrganisation]])
  * accessionNumber 0..* Identifier "The numbers under which the imaging department filed the order"
  * intendedRecipient[x] 0..* Base "Who the report is meant for"
    * insert XtEhrType([[EHDSPatient or EHDSRelatedPerson or EHDSHealthProfessional or EHDSOrganisation or EHDSDevice]])
* presentedForm 0..* Base "The whole report as a file to look at"
  * insert XtEhrType([[EHDSAttachment]])
* body 0..1 Base "The content of the report"
  * orderInformation 0..* Base "What was asked for"
    * orderId 1..* Identifier "The identifiers of the order"
    * orderDateAndTime 0..1 dateTime "When the order was placed"
    * orderPlacer[x] 0..1 Base "Who placed the order"
      * insert XtEhrType([[EHDSHealthProfessional or EHDSOrganisation or EHDSPatient]])
    * orderReason[x] 0..* CodeableConcept or string or Base "Why the examination was asked for"
      * insert XtEhrType([[EHDSCondition or EHDSObservation]])
      * insert PreferredTerminology([[SNOMED CT]])
    * clinicalQuestion 0..1 string "The question that the images are to answer"
  * supportingInformation 0..1 Base "What was known about the patient before the examination"
    * observation 0..* Base "An earlier observation that bears on the reading"
      * insert XtEhrType([[EHDSObservation]])
    * condition 0..* Base "A condition that bears on the reading"
      * insert XtEhrType([[EHDSCondition]])
    * priorMedicationAdministration 0..* Base "A medication given before the examination"
      * insert XtEhrType([[EHDSMedicationAdministration]])
    * device 0..* Base "A device in or on the patient"
      * insert XtEhrType([[EHDSDeviceUse]])
    * pregnancyStatus 0..1 Base "Whether the patient is pregnant"
      * insert XtEhrType([[EHDSCurrentPregnancy]])
    * sexForClinicalUse 0..1 CodeableConcept "The sex that reference ranges and protocols are chosen by"
      * insert PreferredTerminology([[HL7 sex-parameter-for-clinical-use]])
  * specimen 0..* Base "What was taken from the patient"
    * insert XtEhrType([[EHDSSpecimen]])
  * serviceRequest 0..* Base "The orders that the report answers"
    * insert XtEhrType([[EHDSServiceRequest]])
  * exposureInformation 0..1 string "What the examination exposed the patient to, as text"
  * examinationReport 1..1 Base "What was done, seen and concluded"
    * modality 1..* CodeableConcept "The kinds of equipment that made the images"
      * insert PreferredTerminology([[DICOM Modality]])
    * bodySite 0..* Base "The parts of the body examined"
      * insert XtEhrType([[EHDSBodyStructure]])
    * imagingProcedures 0..* Base "The procedures performed to make the images"
      * insert XtEhrType([[EHDSProcedure]])
    * medicationAdministration 0..* Base "What the patient was given for the examination"
      * insert XtEhrType([[EHDSMedicationAdministration]])
    * adverseReaction 0..* Base "Harm that came with the examination"
      * insert XtEhrType([[EHDSAllergyIntolerance]])
    * results[x] 0..* string or Base "What was seen and measured, as observations or as text"
      * insert XtEhrType([[EHDSObservation]])
    * conclusion 0..1 Base "What the radiologist concludes"
      * impression 1..1 string "The conclusion as text"
      * conditionOrFinding[x] 0..* Base "The conclusion in coded form"
        * insert XtEhrType([[EHDSCondition or EHDSObservation]])
  * recommendation 0..1 Base "What the radiologist advises to do next"
    * description 1..1 string "The advice as text"
    * carePlan 0..* Base "The advice as a plan"
      * insert XtEhrType([[EHDSCarePlan]])
  * comparisonStudy 0..* Base "Earlier examinations that the images were compared with"
    * insert XtEhrType([[EHDSImagingReport]])
* dicomStudyMetadata 0..* Base "The studies that the report is about"
  * insert XtEhrType([[EHDSImagingStudy]])
* attachments 0..* Base "Pictures and other files that belong to the report"
  * insert XtEhrType([[EHDSAttachment]])
