Invariant: im-medication-1
Description: "The dose of a medication, where given, SHALL have a number and a UCUM unit code."
* severity = #error
* expression = "dosage.dose.all(value.hasValue() and system = 'http://unitsofmeasure.org' and code.exists())"
