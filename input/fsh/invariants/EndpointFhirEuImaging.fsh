Invariant: im-endpoint-4
Description: "The address SHALL be the base of the FHIR server: it SHALL NOT end in a slash or in /Binary, which references add."
* severity = #error
* expression = "address.where(matches('/$') or matches('/Binary$')).empty()"
