Invariant: im-patient-1
Description: "Every name of the patient SHALL have a family name, a given name, or text."
* severity = #error
* expression = "name.all(family.exists() or given.exists() or text.exists())"
