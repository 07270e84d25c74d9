/** What a data type of a model is written as in FHIR, where the two are equivalent. */
const sameValues: Readonly<Record<string, readonly string[]>> = {
  CodeableConcept: ['CodeableConcept', 'CodeableReference', 'Coding', 'code'],
  Identifier: ['Identifier', 'id'],
  Period: ['Period'],
  dateTime: ['dateTime', 'instant', 'date'],
  integer: ['integer', 'unsignedInt', 'positiveInt'],
  string: ['string', 'markdown', 'Narrative', 'Annotation'],
  uri: ['uri', 'Coding'],
};

/**
 * Whether some type of a model's element holds what a type of the profile's does. A part of the model (Base) is whatever FHIR makes of
 * it, an extension has its type inside, and what has no type is a whole resource.
 */
export function haveSameValues(model: readonly string[] = [], profile: readonly string[] = []): boolean {
  const isOpen = model.length === 0 || profile.length === 0 || profile.includes('Extension');
  return isOpen || model.some((type) => type === 'Base' || profile.some((each) => isSame(type, each)));
}

const isSame = (model: string, profile: string): boolean =>
  model === profile || sameValues[model]?.includes(profile) === true;
