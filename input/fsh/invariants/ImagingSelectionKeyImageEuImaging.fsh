Invariant: im-keyimage-1
Description: "A key image SHALL select at least one instance, so that the reader knows which image is meant."
* severity = #error
* expression = "instance.exists()"

Invariant: im-keyimage-2
Description: "A key image SHOULD say why it was chosen, by a code beside the one for 'of interest', by text with the code, or by a description."
* severity = #warning
* expression = "code.text.exists() or code.coding.count() > code.coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '113000').count() or extension('http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingSelectionDescriptionEuImaging').exists()"
