Invariant: im-adverse-1
Description: "An adverse event SHALL say what happened, by a code, by its text, or by the condition that it resulted in."
* severity = #error
* expression = "code.exists() or resultingEffect.exists()"

Invariant: im-adverse-2
Description: "An adverse event SHOULD name the procedure or medication that is suspected of it."
* severity = #warning
* expression = "suspectEntity.exists()"
