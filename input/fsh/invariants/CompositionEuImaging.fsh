// A space that does not break is white space to one regular expression engine and not to the other, so it is named.
Invariant: im-composition-1
Description: "Every section and sub-section SHALL have narrative with words in it, not only markup and white space."
* severity = #error
* expression = "repeat(section).all(text.`div`.exists() and text.`div`.toString().matches('>(?:[\\\\s\\u00a0]|&#160;|&#x[aA]0;)*(?:[^<\\\\s\\u00a0&]|&(?!#160;|#x[aA]0;))'))"

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

Invariant: im-composition-5
Description: "An addendum, amendment, correction, replacement or translation SHALL name the report it is about, by a reference or by that report's identifier."
* severity = #error
* expression = "relatesTo.where(type = 'appends' or type = 'amends' or type = 'corrects' or type = 'replaces' or type = 'transforms').all(resourceReference.reference.exists() or resourceReference.identifier.value.exists())"

Invariant: im-composition-6
Description: "A report with the status appended, amended or corrected SHALL say what it appends to, amends or corrects."
* severity = #error
* expression = "(status = 'appended' implies relatesTo.where(type = 'appends').exists()) and (status = 'amended' implies relatesTo.where(type = 'amends').exists()) and (status = 'corrected' implies relatesTo.where(type = 'corrects').exists())"

// The other way round only for a new version of the same report: an addendum or a replacement with an identifier of its own
// is a report of its own, final when it is finished. The final version of a preliminary report replaces it, and is final.
Invariant: im-composition-7
Description: "A report that appends to, amends or corrects an earlier version with its own identifier SHALL NOT have the status final."
* severity = #error
* expression = "status != 'final' or relatesTo.where(type = 'appends' or type = 'amends' or type = 'corrects').resourceReference.select(identifier | resolve().ofType(Composition).identifier).where(value.exists()).select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty()"

Invariant: im-composition-8
Description: "A report that was changed after it was final (amended, corrected, appended) SHALL say which version it is, since all versions share its identifier."
* severity = #error
* expression = "(status = 'amended' or status = 'corrected' or status = 'appended') implies version.exists()"

Invariant: im-composition-9
Description: "Every entry, of whatever section, that resolves to an Observation of radiation dose (LOINC 73569-6) SHALL be an entry of the sub-section for radiation dose within the procedure section."
* severity = #error
* expression = "repeat(section).entry.where(resolve().ofType(Observation).code.coding.where(system = 'http://loinc.org' and code = '73569-6').exists()).count() = section.where(code.coding.where(system = 'http://loinc.org' and code = '55111-9').exists()).section.where(code.coding.where(system = 'http://loinc.org' and code = '73569-6').exists()).entry.where(resolve().ofType(Observation).code.coding.where(system = 'http://loinc.org' and code = '73569-6').exists()).count()"

Invariant: im-composition-10
Description: "A report that is not finished (registered, partial, preliminary) SHALL NOT have a legal authenticator."
* severity = #error
* expression = "(status = 'registered' or status = 'partial' or status = 'preliminary') implies attester.mode.coding.where(system = 'http://hl7.org/fhir/composition-attestation-mode' and code = 'legal').empty()"

Invariant: im-composition-11
Description: "Every LOINC code of the type, the categories and the sections SHALL be the code of a term, not of a part (LP) or an answer (LA)."
* severity = #error
* expression = "(type | category | repeat(section).code).coding.where(system = 'http://loinc.org').all(code.matches('^[0-9]{1,7}-[0-9]$'))"
