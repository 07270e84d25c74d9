/** A package that a tool insists on and no registry of ours has: its name and nothing in it. */
export interface StandIn {
  readonly id: string;
  readonly version: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** SUSHI adds the tools package to every guide by itself, and warns where it is not to be had. */
export const standIns: readonly StandIn[] = [
  {
    id: 'hl7.fhir.uv.tools.r5',
    version: '0.9.0',
    manifest: {
      name: 'hl7.fhir.uv.tools.r5',
      version: '0.9.0',
      type: 'IG',
      license: 'CC0-1.0',
      canonical: 'http://hl7.org/fhir/tools',
      url: 'http://hl7.org/fhir/tools',
      title: 'Stand-in for the FHIR tools guide',
      description: 'Stand-in, without content, for the FHIR tools guide',
      fhirVersions: ['5.0.0'],
      author: 'stand-in',
    },
  },
];
