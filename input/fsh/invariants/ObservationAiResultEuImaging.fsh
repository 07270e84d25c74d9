Invariant: im-ai-2
Description: "A result of artificial intelligence SHALL be registered or preliminary, or withdrawn (cancelled, entered-in-error), unless a Practitioner or PractitionerRole is among its performers, or a performer does not resolve."
* severity = #error
* expression = "performer.all(resolve().exists()) and performer.where(resolve() is Practitioner or resolve() is PractitionerRole).empty() implies (status = 'registered' or status = 'preliminary' or status = 'cancelled' or status = 'entered-in-error')"
