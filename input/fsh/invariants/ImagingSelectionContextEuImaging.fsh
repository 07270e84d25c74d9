Invariant: im-context-1
Description: "A selection that is the context of a session SHALL NOT have a narrative, since it changes with every click."
* severity = #error
* expression = "text.empty()"
