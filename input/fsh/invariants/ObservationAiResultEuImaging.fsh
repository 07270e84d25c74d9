Invariant: im-ai-2
Description: "A result of artificial intelligence whose performers, where they all resolve, are no person SHALL be registered or preliminary, or withdrawn (cancelled, entered-in-error)."
* severity = #error
* expression = "performer.all(resolve().exists()) and performer.where(resolve() is Practitioner or resolve() is PractitionerRole).empty() implies (status = 'registered' or status = 'preliminary' or status = 'cancelled' or status = 'entered-in-error')"
