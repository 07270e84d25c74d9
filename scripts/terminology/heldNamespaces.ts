/**
 * Namespaces of which the packages hold every code system: FHIR R5 itself and HL7's terminology (THO). A system there
 * that is not held is most likely misspelt, so it is a finding, and not merely "not verified".
 */
const held =
  /^http:\/\/(?:terminology\.hl7\.org\/CodeSystem\/|hl7\.org\/fhir\/(?!(?:sid|tools|test|[a-z]{2})\/))/;

export const isInHeldNamespace = (system: string): boolean => held.test(system);
