Invariant: im-adverse-1
Description: "An adverse event SHALL say what happened, by a code, by its text, or by the condition that it resulted in."
* severity = #error
* expression = "code.coding.exists() or code.text.exists() or resultingEffect.exists()"

Invariant: im-adverse-2
Description: "An adverse event SHOULD name what is suspected of it, such as a procedure or a medication."
* severity = #warning
* expression = "suspectEntity.exists()"
