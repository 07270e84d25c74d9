export const dcmSystem = 'http://dicom.nema.org/resources/ontology/DCM';

/** FHIR's systems of the coding schemes of PS3.16 section 8, by designator. */
export const codingSchemes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DCM: dcmSystem,
    SCT: 'http://snomed.info/sct',
    LN: 'http://loinc.org',
    UCUM: 'http://unitsofmeasure.org',
    RADLEX: 'http://www.radlex.org',
    FMA: 'http://purl.org/sig/ont/fma',
  }),
);
