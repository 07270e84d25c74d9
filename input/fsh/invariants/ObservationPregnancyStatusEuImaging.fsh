Invariant: im-history-1
Description: "What is known about a pregnancy SHALL have a value, or the reason why there is none."
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"
