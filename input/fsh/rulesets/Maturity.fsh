// How mature an artefact is. Call once, first in the artefact: * insert Maturity(1)
RuleSet: Maturity(level)
* ^extension[$fmm].valueInteger = {level}
* ^extension[$standards-status].valueCode = #draft
