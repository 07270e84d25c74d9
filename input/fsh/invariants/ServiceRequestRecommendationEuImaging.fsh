Invariant: im-recommendation-1
Description: "A recommended service SHOULD say when it is due or why it is advised, by its occurrence, its reason or a note."
* severity = #warning
* expression = "occurrence.exists() or reason.exists() or note.exists()"

Invariant: im-recommendation-2
Description: "A recommended service SHALL be a proposal or a plan by its intent, not an order."
* severity = #error
* expression = "intent = 'proposal' or intent = 'plan'"
