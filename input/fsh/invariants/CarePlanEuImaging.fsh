Invariant: im-plan-1
Description: "A recommended plan SHALL say what is advised, by its description or by its activities."
* severity = #error
* expression = "description.hasValue() or activity.exists()"

Invariant: im-plan-2
Description: "A recommended plan SHALL be a proposal or a plan by its intent, not an order."
* severity = #error
* expression = "intent = 'proposal' or intent = 'plan'"
