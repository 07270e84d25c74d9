import type { Issue } from '../issue.ts';
import { framesOf, isUid, sopClassOf, studyUids } from '../rules/dicomView.ts';
import { type Located, located, number, object, objects, text } from '../rules/json.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { type Candidate, candidatesOf, issue, type Scope } from './candidates.ts';
import type { Target } from './requestUrl.ts';
import type { Expectation, PlanOptions, Region } from './retrieval.ts';

/** Something to retrieve, and who may be asked for it, the nearest first. */
export interface Wanted {
  readonly target: Target;
  readonly source: string;
  /** FHIRPath of the element. */
  readonly location: string;
  readonly candidates: readonly Candidate[];
  readonly expect: Expectation;
  readonly sopClass?: string;
  readonly regions: readonly Region[];
  /** The Binary that holds the instance, and whose reference it is. */
  readonly binary?: { readonly reference: string; readonly from: Held };
  /** A series of which the instances are not listed, a study of which the series are not. */
  readonly isUnlisted: boolean;
}

export interface Wants {
  readonly wanted: readonly Wanted[];
  readonly findings: readonly Issue[];
}

const binaryUrl = '/ImagingStudyInstanceBinaryEuImaging';

/** What an ImagingStudy gives to retrieve: itself, or its series where they have endpoints of their own, or instances. */
export function wantedOfStudy(study: Held, set: ResourceSet, at: string, level: PlanOptions['level']): Wants {
  const findings: Issue[] = [];
  const usable = (parent: unknown, scope: Scope): readonly Candidate[] => {
    const found = candidatesOf(parent, study, scope, set, at);
    findings.push(...found.findings);
    return found.candidates;
  };
  const uids = [...new Set(studyUids(study))];
  const [uid] = uids;
  if (uid === undefined || uids.length > 1 || !isUid(uid)) {
    const message =
      uid === undefined
        ? `${nameOf(study)} has no Study Instance UID (an identifier in urn:dicom:uid), so it cannot be asked for.`
        : `${nameOf(study)} has ${uids.length > 1 ? 'several Study Instance UIDs' : 'a Study Instance UID that is no UID'}, so it cannot be asked for.`;
    return {
      wanted: [],
      findings: [issue('error', 'retrieval-uid', `${study.location}.identifier`, message)],
    };
  }
  const own = usable(study.resource, 'study');
  const all = located(rootOf(study), 'series').map((series) => ({
    ...series,
    uid: text(series.value, 'uid') ?? '',
    candidates: [...usable(series.value, 'series'), ...own],
    hasOwn: objects(series.value, 'endpoint').length > 0,
  }));
  const series = all.filter((each) => checkUid(each.uid, `${each.location}.uid`, findings));
  const instances = series.flatMap((each) => instancesOf(each, findings));
  const [endpoint] = own;
  const isWhole = series.every(
    ({ candidates: [first] }) => first === undefined || first.name === endpoint?.name,
  );
  const hasBinary = instances.some(({ binary }) => binary !== undefined);
  const chosen =
    level ??
    (hasBinary || onlyByInstance(own) ? 'instance' : isWhole || series.length === 0 ? 'study' : 'series');
  const base = { regions: [], candidates: own };
  const wholeStudy: Wanted = {
    ...base,
    target: { study: uid },
    source: nameOf(study),
    location: study.location,
    expect: expectation({ studyUid: uid }, number(study.resource, 'numberOfInstances'), instances),
    isUnlisted: series.length === 0,
  };
  if (chosen === 'study' || series.length === 0) return { wanted: [wholeStudy], findings };
  const wanted = series.flatMap((each): Wanted[] => {
    const ofIt = instances.filter(({ parent }) => parent === each);
    const target = { study: uid, series: each.uid };
    const source = sourceOf(study, each);
    const shared = { candidates: each.candidates, source, location: each.location, regions: [] };
    if (chosen === 'series' || ofIt.length === 0) {
      const expect = { studyUid: uid, seriesUid: each.uid };
      const isUnlisted = ofIt.length === 0;
      return [
        {
          ...shared,
          target,
          expect: expectation(expect, number(each.value, 'numberOfInstances'), ofIt),
          isUnlisted,
        },
      ];
    }
    return ofIt.map(({ value, location, uid: instance, binary }) => ({
      ...shared,
      target: { ...target, instance },
      source: sourceOf(study, { value, location }),
      location,
      expect: { studyUid: uid, seriesUid: each.uid, instanceUid: instance, ...framesExpected(value) },
      ...classOf(value),
      ...(binary !== undefined && { binary: { reference: binary, from: study } }),
      isUnlisted: false,
    }));
  });
  return { wanted, findings };
}

/** WADO-URI and Binary have nothing above the instance. */
const onlyByInstance = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 &&
  candidates.every(({ services }) =>
    services.every((each) => each === 'dicom-wado-uri' || each === 'hl7-fhir-rest'),
  );

interface ListedInstance extends Located {
  readonly parent: Located;
  readonly uid: string;
  readonly binary: string | undefined;
}

const instancesOf = (series: Located, findings: Issue[]): ListedInstance[] =>
  located(series, 'instance')
    .map((each) => ({
      ...each,
      parent: series,
      uid: text(each.value, 'uid') ?? '',
      binary: binaryOf(each.value),
    }))
    .filter(({ uid, location }) => checkUid(uid, `${location}.uid`, findings));

export const binaryOf = (instance: unknown): string | undefined => {
  const extension = objects(instance, 'extension').find((each) => text(each, 'url')?.endsWith(binaryUrl));
  return text(object(extension, 'valueReference'), 'reference');
};

function expectation(
  base: Expectation,
  numberOfInstances: number | undefined,
  instances: readonly ListedInstance[],
): Expectation {
  return {
    ...base,
    ...(numberOfInstances !== undefined && { numberOfInstances }),
    ...(instances.length > 0 && { instanceUids: instances.map(({ uid }) => uid) }),
  };
}

export const framesExpected = (instance: unknown) => {
  const numberOfFrames = framesOf(instance);
  return numberOfFrames === undefined ? {} : { numberOfFrames };
};

export const classOf = (instance: unknown) => {
  const sopClass = sopClassOf(instance);
  return sopClass === undefined ? {} : { sopClass };
};

/** `ImagingStudy/ct.series[0].instance[1]` */
export const sourceOf = (held: Held, { location }: Located): string =>
  `${nameOf(held)}${location.slice(held.location.length)}`;

export function checkUid(uid: string, location: string, findings: Issue[]): boolean {
  if (isUid(uid)) return true;
  const message =
    uid === ''
      ? 'There is no UID to ask for.'
      : `${JSON.stringify(uid.slice(0, 100))} is no UID, so it is not asked for.`;
  findings.push(issue('error', 'retrieval-uid', location, message));
  return false;
}
