Invariant: im-ai-1
Description: "A result of artificial intelligence for which no person or organisation is named as performer SHALL be registered or preliminary, or withdrawn (cancelled, entered-in-error)."
* severity = #error
* expression = "performer.exists() or status = 'registered' or status = 'preliminary' or status = 'cancelled' or status = 'entered-in-error'"
