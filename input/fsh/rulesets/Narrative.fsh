// The human-readable text of a resource or of a section, in English. Call where text may stand:
//   insert Narrative([[<p>What a reader sees</p>]])
RuleSet: Narrative(html)
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\">{html}</div>"

// The same in German. Call where text may stand: * insert NarrativeGerman([[<p>Was ein Leser sieht</p>]])
RuleSet: NarrativeGerman(html)
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\" xml:lang=\"de\">{html}</div>"
