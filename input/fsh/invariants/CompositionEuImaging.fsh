Invariant: im-composition-1
Description: "Every section and sub-section SHALL have narrative with words in it, not only markup and white space."
* severity = #error
* expression = "repeat(section).all(text.`div`.exists() and text.`div`.matches('>[^<]*[^<\\\\s][^<]*<'))"

Invariant: im-composition-2
Description: "Every section and sub-section SHALL have entries, sub-sections, a dictated note, or the reason why it is empty."
* severity = #error
* expression = "repeat(section).all(entry.exists() or section.exists() or emptyReason.exists() or extension('http://hl7.org/fhir/StructureDefinition/note').exists())"

Invariant: im-composition-3
Description: "Every section and sub-section SHALL have a title and a code."
* severity = #error
* expression = "repeat(section).all(title.exists() and code.exists())"

Invariant: im-composition-4
Description: "No reference SHALL occur twice among the entries of one section."
* severity = #error
* expression = "repeat(section).all(entry.reference.isDistinct())"
