Invariant: im-entryuuid-1
Description: "The value of an entry UUID SHALL be a UUID as a URI: urn:uuid: and the UUID in lower case."
* severity = #error
* expression = "value.empty() or value.matches('^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')"
