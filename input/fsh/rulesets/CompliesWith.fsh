// Says that whatever conforms to this profile conforms to another one as well, which this build cannot fetch.
// Call once: * insert CompliesWith($patient-eu-core)
RuleSet: CompliesWith(profile)
* ^extension[$complies-with-profile].valueCanonical = {profile}
