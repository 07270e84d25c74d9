Profile: BundleReportEuImagingDocumentReference
Parent: UnstructuredDocumentReferenceEuImaging
Id: BundleReportEuImagingDocumentReference
Title: "DocumentReference: report document in an XDS registry"
Description: "The report document of this guide, with the metadata that an XDS registry has of it."
* insert Maturity(1)
* content.profile 1..
  * insert Duties(Sent, Handled)
  * insert SliceByValue(value, [[The formats of the document, one of which is the report document of this guide]])
* content.profile contains hl7eu-imaging-report 1..1
* content.profile[hl7eu-imaging-report]
  * insert Duties(Sent, Handled)
  * value[x] only canonical
    * insert Duties(Sent, Handled)
  * valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
