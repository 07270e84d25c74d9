// Everything that references lead to is contained, or an entry of the same Bundle: resolve() would also find what is elsewhere.
// Call in an invariant of a Bundle with the references: * insert EntriesOfTheBundle([[entry.resource.ofType(Observation).hasMember]])
RuleSet: EntriesOfTheBundle(references)
* severity = #error
* expression = "{references}.reference.where(startsWith('#').not()).select(toString()).distinct().subsetOf(%resource.entry.fullUrl.select(toString()) | %resource.entry.fullUrl.select(replaceMatches('^https?://.*/([^/]+/[^/]+)$', '$1')))"
