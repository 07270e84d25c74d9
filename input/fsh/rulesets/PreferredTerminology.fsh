// The terminology that a logical model prefers, where it names no value set. Call on the element: * insert PreferredTerminology([[LOINC]])
RuleSet: PreferredTerminology(terminology)
* ^binding.strength = #preferred
* ^binding.description = "{terminology}"
