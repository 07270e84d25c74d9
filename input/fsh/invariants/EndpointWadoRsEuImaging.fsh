Invariant: im-endpoint-1
Description: "The address SHALL be an absolute http or https URL without query or fragment, to which the paths of DICOM PS3.18 section 10.4 can be appended."
* severity = #error
* expression = "address.matches('^https?://[^/?#]+(/[^?#]*)?$')"

Invariant: im-endpoint-2
Description: "The address SHALL be the base of the service: it SHALL NOT end in a slash and SHALL NOT contain the path segment /studies, which retrieval adds."
* severity = #error
* expression = "address.where(matches('/$') or matches('/studies(/|$)')).empty()"
