Instance: knee-mr-german-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Knee MR: first report in German, in sections"
Description: "The first report in the language of the patient and of her doctor at home."
* language = #de
* insert NarrativeGerman([[<p>MRT des rechten Kniegelenks von Johanna Gruber, 20. Jänner 2026: vollständige Ruptur des vorderen Kreuzbandes. Befundet und signiert von Dr. Ana Zupan, Abteilung für Radiologie, Julian Alps General Hospital.</p>]])
* extension[basedOn].valueReference = Reference(knee-mr-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0120-0044-DE"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "MRT des rechten Kniegelenks ohne Kontrastmittel"
* category[diagnostic-service] = $v2-0074#NMR "Nuclear Magnetic Resonance"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(knee-mr-patient)
* date = "2026-01-20T12:10:00+01:00"
* author[0] = Reference(knee-mr-radiologist-role)
* author[+] = Reference(knee-mr-imaging-department)
* title = "MRT des rechten Kniegelenks nach Trauma"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-01-20T12:10:00+01:00"
  * party = Reference(knee-mr-radiologist-role)
* custodian = Reference(knee-mr-hospital)
* relatesTo[translation]
  * type = #transforms
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "RAD-2026-0120-0044"
    * display = "Befund der MRT des rechten Kniegelenks auf Englisch, Version 1, 20. Jänner 2026"
* event.period
  * start = "2026-01-20T08:30:00+01:00"
  * end = "2026-01-20T08:54:00+01:00"
* section[imagingstudy]
  * title = "Bildgebende Untersuchungen"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert NarrativeGerman([[<p>MRT des rechten Kniegelenks ohne Kontrastmittel, 20. Jänner 2026, Accession-Nummer MR26011900208.</p>]])
  * entry[imagingstudy] = Reference(knee-mr-imaging-study)
* section[order]
  * title = "Anforderung"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert NarrativeGerman([[<p>Dr. Matej Kovač, Valley Sports Clinic, 19. Jänner 2026: MRT des rechten Kniegelenks ohne Kontrastmittel. Sind Kreuzbänder und Menisken intakt?</p>]])
  * entry[order] = Reference(knee-mr-order)
* section[history]
  * title = "Vorgeschichte"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert NarrativeGerman([[<p>Verdrehtrauma des rechten Knies beim Schifahren am 17. Jänner 2026. Schwellung innerhalb von Stunden, Instabilität beim Gehen. Keine Voroperation.</p>]])
  * entry[problemlist] = Reference(knee-mr-injury)
* section[procedure]
  * title = "Durchführung"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert NarrativeGerman([[<p>1,5 T, Kniespule; sagittale, koronare und axiale protonengewichtete Sequenzen mit Fettsättigung, Schichtdicke 3,0 mm. Kein Kontrastmittel.</p>]])
  * entry[procedure] = Reference(knee-mr-procedure)
* section[findings]
  * title = "Befund"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert NarrativeGerman([[<p>Vollständige Ruptur des vorderen Kreuzbandes im mittleren Drittel. Hinteres Kreuzband und Seitenbänder intakt.</p><p>Vertikaler Riss im Hinterhorn des Innenmeniskus, nicht disloziert. Außenmeniskus intakt.</p><p>Knochenmarködem im lateralen Femurkondyl, 18 mm, Kortikalis intakt. Mäßiger Gelenkserguss. Kein freier Gelenkkörper.</p>]])
  * entry[finding] = Reference(knee-mr-findings)
  * entry[keyimage] = Reference(knee-mr-key-image-sagittal)
* section[impression]
  * title = "Beurteilung"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert NarrativeGerman([[<ol><li>Vollständige Ruptur des vorderen Kreuzbandes.</li><li>Riss im Hinterhorn des Innenmeniskus, nicht disloziert.</li><li>Knochenmarködem im lateralen Femurkondyl, Gelenkserguss.</li></ol>]])
  * entry[impression] = Reference(knee-mr-impression)
  * entry[keyimage] = Reference(knee-mr-key-image-sagittal)
* section[recommendation]
  * title = "Empfehlung"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert NarrativeGerman([[<p>Vorstellung bei einer Kniechirurgin oder einem Kniechirurgen zur Frage der Kreuzbandplastik innerhalb von zwei Wochen.</p>]])
  * entry[suggestion] = Reference(knee-mr-surgical-opinion)
