import type { Issue } from '../issue.ts';
import type { Outline } from './outline.ts';
import { r4Elements } from './r4Elements.ts';
import { quoted } from './sample.ts';

/** In which version a resource type was last, and which one took its place, if any did. */
export interface EarlierType {
  readonly version: string;
  readonly successor?: string;
}

/** Resource types that a published FHIR version had and R5 has not. */
const typesByVersion = {
  'R4 and R4B':
    'CatalogEntry DeviceUseStatement>DeviceUsage DocumentManifest>List Media>DocumentReference ' +
    'RequestGroup>RequestOrchestration ResearchDefinition ResearchElementDefinition',
  R4:
    'EffectEvidenceSynthesis>Evidence RiskEvidenceSynthesis>Evidence MedicinalProduct>MedicinalProductDefinition ' +
    'MedicinalProductAuthorization>RegulatedAuthorization MedicinalProductContraindication>ClinicalUseDefinition ' +
    'MedicinalProductIndication>ClinicalUseDefinition MedicinalProductInteraction>ClinicalUseDefinition ' +
    'MedicinalProductUndesirableEffect>ClinicalUseDefinition MedicinalProductIngredient>Ingredient ' +
    'MedicinalProductManufactured>ManufacturedItemDefinition MedicinalProductPackaged>PackagedProductDefinition ' +
    'MedicinalProductPharmaceutical>AdministrableProductDefinition SubstanceSpecification>SubstanceDefinition',
  STU3:
    'BodySite>BodyStructure DataElement DeviceComponent>DeviceMetric EligibilityRequest>CoverageEligibilityRequest ' +
    'EligibilityResponse>CoverageEligibilityResponse ExpansionProfile ImagingManifest>ImagingSelection ' +
    'ProcedureRequest>ServiceRequest ProcessRequest>Task ProcessResponse>Task ReferralRequest>ServiceRequest ' +
    'Sequence>MolecularSequence ServiceDefinition>PlanDefinition',
  DSTU2:
    'Conformance>CapabilityStatement DiagnosticOrder>ServiceRequest DeviceUseRequest>DeviceRequest ' +
    'ImagingObjectSelection>ImagingSelection MedicationOrder>MedicationRequest Order>Task OrderResponse>Task',
};

export const earlierTypes: ReadonlyMap<string, EarlierType> = new Map(
  Object.entries(typesByVersion).flatMap(([version, types]) =>
    types.split(' ').map((entry): [string, EarlierType] => {
      const [type = '', successor] = entry.split('>');
      return [type, successor === undefined ? { version } : { version, successor }];
    }),
  ),
);

/**
 * Signs that a resource was made for an earlier FHIR. An instance does not say its version (only `fhirVersion` of
 * resources about conformance does), so these are warnings: what is wrong about it in R5, the validator says.
 */
export function versionIssues(outline: Outline): Issue[] {
  const { location, position } = outline;
  return [...elementSigns(outline), ...profileSigns(outline), ...fhirVersionSigns(outline)].map(
    ([place, sign]): Issue => ({
      severity: 'warning',
      id: 'input-fhir-version',
      location: `${location}.${place}`,
      ...position,
      message: `${sign}: eu-imaging checks R5; if this was made for an earlier FHIR, convert it first.`,
    }),
  );
}

type Sign = readonly [place: string, sign: string];

function elementSigns({ resourceType, elements }: Outline): Sign[] {
  const removed = r4Elements.get(resourceType);
  if (removed === undefined) return [];
  return [...removed]
    .filter((element) => elements.has(element))
    .map((element) => [element, `${resourceType}.${element} is an element of FHIR R4 that R5 does not have`]);
}

function profileSigns({ profiles }: Outline): Sign[] {
  const earlier =
    /^http:\/\/hl7\.org\/fhir\/(?:[1-4]\.\d\/StructureDefinition\/|StructureDefinition\/[^|]*\|[1-4]\.)/;
  const index = profiles.findIndex((profile) => earlier.test(profile));
  if (index === -1) return [];
  return [[`meta.profile[${index}]`, `The profile ${quoted(profiles[index] ?? '')} is of an earlier FHIR`]];
}

function fhirVersionSigns({ resourceType, fhirVersions }: Outline): Sign[] {
  const [version] = fhirVersions;
  if (version === undefined || fhirVersions.some((each) => each.startsWith('5.'))) return [];
  return [['fhirVersion', `${resourceType}.fhirVersion is ${quoted(version)}`]];
}
