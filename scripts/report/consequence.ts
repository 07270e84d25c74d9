/**
 * The HL7 validator says this of every reference to a resource that does not conform to a profile that it must. Where that resource has
 * errors of its own, this follows from them: mending them mends it.
 */
export const consequence = 'Reference_REF_CantMatchChoice';
