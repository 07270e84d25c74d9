Invariant: im-gestation-1
Description: "A gestational age SHALL be greater than zero and at most 45 weeks."
* severity = #error
* expression = "value.ofType(Quantity).all(value > 0 and (code = 'wk' implies value <= 45) and (code = 'd' implies value <= 315))"
