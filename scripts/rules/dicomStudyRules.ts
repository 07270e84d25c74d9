import { type Instance, instancesOf, isUid, modalitiesOf, sopClassOf, studyUids } from './dicomView.ts';
import { type Located, located, number, object, objects, text } from './json.ts';
import { claims, subjectsOf } from './reportView.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const uid: Rule = {
  id: 'dicom-uid',
  severity: 'error',
  help: 'A DICOM UID SHALL be digits and points, at most 64 characters, without leading zeros in a component; as an identifier in urn:dicom:uid it SHALL follow urn:oid:, in series and instances it stands bare.',
  reference: 'DICOM PS3.5 section 9.1; FHIR R5 ImagingStudy.identifier, ImagingStudy.series.uid',
};
const twice: Rule = {
  id: 'dicom-uid-twice',
  severity: 'error',
  help: 'No series UID and no SOP instance UID SHALL occur twice among the studies of a report: each is one thing in the whole world.',
  reference: 'DICOM PS3.3 sections C.7.3.1 and C.12.1',
};
const patients: Rule = {
  id: 'dicom-study-patients',
  severity: 'error',
  help: 'Two ImagingStudies with one Study Instance UID SHALL have the same subject.',
  reference: 'DICOM PS3.3 section A.1.2 (a study belongs to one patient)',
};
const sopClass: Rule = {
  id: 'dicom-sop-class',
  severity: 'error',
  help: "The SOP class of an instance SHALL be one that the series' modality can have.",
  reference: 'DICOM PS3.3 section C.7.3.1.1.1 (Modality), PS3.4 section B.5',
};
const modality: Rule = {
  id: 'dicom-modality',
  severity: 'error',
  help: 'Where a study gives its modalities, every modality of a listed series SHALL be among them.',
  reference: 'FHIR R5 ImagingStudy.modality; DICOM PS3.3 section C.3.4 (0008,0061)',
};
const counts: Rule = {
  id: 'dicom-counts',
  severity: 'error',
  help: 'The numbers of series and instances SHALL be at least those that are listed.',
  reference: 'FHIR R5 ImagingStudy.numberOfSeries, numberOfInstances, series.numberOfInstances',
};
const started: Rule = {
  id: 'dicom-series-start',
  severity: 'warning',
  help: 'A series SHOULD NOT start before its study.',
  reference: 'FHIR R5 ImagingStudy.started, ImagingStudy.series.started; DICOM PS3.3 section C.7.3.1',
};
const accession: Rule = {
  id: 'dicom-accession',
  severity: 'warning',
  help: 'An accession number (type ACSN) SHOULD have a system, since it is unique only for whoever issued it, and is not a UID.',
  reference: 'FHIR R5 ImagingStudy.basedOn; DICOM PS3.3 section C.7.2.1 (0008,0050), (0008,0051)',
};

/** What DICOM says of studies. Where a study claims the guide's profile, what its invariants say is left to them. */
export const dicomStudyRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [uid, twice, patients, sopClass, modality, counts, started, accession],
  *check({ set }) {
    const studies = set.ofType('ImagingStudy');
    for (const study of studies) {
      if (!claims(study.resource, 'ImagingStudyEuImaging')) {
        yield* uidBreaches(study);
        yield* modalityBreaches(study);
        yield* countBreaches(study);
        yield* accessionBreaches(study);
      }
      yield* sopClassBreaches(study);
      yield* startBreaches(study);
    }
    yield* uidsTwice(studies);
    yield* otherPatients(studies);
  },
};

function* uidBreaches(study: Held): Generator<Breach> {
  const at = ({ location }: Located, value: string, asIdentifier: boolean): Breach => ({
    rule: uid,
    on: study,
    location,
    message: `${JSON.stringify(value.slice(0, 100))} is no ${asIdentifier ? 'UID as an identifier' : 'bare UID'}.`,
  });
  for (const identifier of located(rootOf(study), 'identifier')) {
    const value = text(identifier.value, 'value');
    if (text(identifier.value, 'system') !== 'urn:dicom:uid' || value === undefined) continue;
    if (!value.startsWith('urn:oid:') || !isUid(value.slice('urn:oid:'.length)))
      yield at(identifier, value, true);
  }
  for (const series of located(rootOf(study), 'series')) {
    for (const each of [series, ...located(series, 'instance')]) {
      const value = text(each.value, 'uid');
      if (value !== undefined && !isUid(value)) yield at(each, value, false);
    }
  }
}

/** Within a study that claims the guide's profile `im-study-3` says it. Two resources of one study may list the same. */
function* uidsTwice(studies: readonly Held[]): Generator<Breach> {
  const first = new Map<string, { readonly study: Held; readonly location: string; readonly uids: string }>();
  for (const study of studies) {
    const uids = studyUids(study).toSorted().join() || study.location;
    const isSaid = claims(study.resource, 'ImagingStudyEuImaging');
    for (const series of located(rootOf(study), 'series')) {
      for (const { value, location } of [series, ...located(series, 'instance')]) {
        const each = text(value, 'uid');
        if (each === undefined) continue;
        const before = first.get(each);
        if (before === undefined) first.set(each, { study, location, uids });
        else if (before.study === study ? !isSaid : before.uids !== uids) {
          const message = `${each} is at ${before.location} of ${nameOf(before.study)}, too.`;
          yield { rule: twice, on: study, location: `${location}.uid`, message };
        }
      }
    }
  }
}

function* otherPatients(studies: readonly Held[]): Generator<Breach> {
  const first = new Map<string, Held>();
  for (const study of studies) {
    for (const each of studyUids(study)) {
      const before = first.get(each) ?? study;
      first.set(each, before);
      const [one, other] = [before, study].map((held) => text(subjectsOf(held)[0], 'reference'));
      if (one === undefined || other === undefined || one === other) continue;
      const message = `${nameOf(before)} and ${nameOf(study)} are the study ${each}, of ${one} and of ${other}.`;
      for (const on of [before, study])
        yield { rule: patients, on, location: `${on.location}.subject`, message };
    }
  }
}

const modalityOf = (series: unknown): string[] =>
  objects(object(series, 'modality'), 'coding').flatMap(dicomCode);

const dicomCode = (coding: unknown): string[] =>
  text(coding, 'system') === 'http://dicom.nema.org/resources/ontology/DCM'
    ? [text(coding, 'code') ?? '']
    : [];

function* sopClassBreaches(study: Held): Generator<Breach> {
  for (const { series, instance } of instancesOf(study) satisfies Instance[]) {
    const uidOfClass = sopClassOf(instance.value);
    const possible = uidOfClass === undefined ? undefined : modalitiesOf(uidOfClass);
    const stated = modalityOf(series.value);
    if (possible === undefined || stated.length === 0 || stated.some((each) => possible.includes(each)))
      continue;
    const message = `The series is ${stated.join(', ')}, an object of the SOP class ${uidOfClass} is ${possible.join(' or ')}.`;
    yield { rule: sopClass, on: study, location: `${instance.location}.sopClass`, message };
  }
}

function* modalityBreaches(study: Held): Generator<Breach> {
  const stated = objects(study.resource, 'modality').flatMap((each) =>
    objects(each, 'coding').flatMap(dicomCode),
  );
  if (stated.length === 0) return;
  for (const { value, location } of located(rootOf(study), 'series')) {
    const missing = modalityOf(value).filter((each) => !stated.includes(each));
    if (missing.length === 0) continue;
    const message = `${missing.join(', ')} is not among the modalities of the study, ${stated.join(', ')}.`;
    yield { rule: modality, on: study, location: `${location}.modality`, message };
  }
}

function* countBreaches(study: Held): Generator<Breach> {
  const series = located(rootOf(study), 'series');
  const listed = series.map((each) => located(each, 'instance').length);
  const at = (parent: Located, element: string, actual: number): Breach[] => {
    const stated = number(parent.value, element);
    if (stated === undefined || stated >= actual) return [];
    const message = `${element} is ${stated}, and ${actual} are listed.`;
    return [{ rule: counts, on: study, location: `${parent.location}.${element}`, message }];
  };
  yield* at(rootOf(study), 'numberOfSeries', series.length);
  yield* at(
    rootOf(study),
    'numberOfInstances',
    listed.reduce((sum, each) => sum + each, 0),
  );
  for (const [index, each] of series.entries()) yield* at(each, 'numberOfInstances', listed[index] ?? 0);
}

function* startBreaches(study: Held): Generator<Breach> {
  const start = text(study.resource, 'started');
  for (const { value, location } of located(rootOf(study), 'series')) {
    const own = text(value, 'started');
    if (compareTimes(own, start) !== -1) continue;
    yield {
      rule: started,
      on: study,
      location: `${location}.started`,
      message: `The series started ${own}, the study ${start}.`,
    };
  }
}

function* accessionBreaches(study: Held): Generator<Breach> {
  const direct = located(rootOf(study), 'identifier');
  const ordered = located(rootOf(study), 'basedOn').flatMap((each) => located(each, 'identifier'));
  for (const { value, location } of [...direct, ...ordered]) {
    const types = objects(object(value, 'type'), 'coding').map((each) => text(each, 'code'));
    const number = text(value, 'value');
    if (!types.includes('ACSN') || number === undefined) continue;
    const isNumberUid = /^(urn:oid:)?\d+(\.\d+){5,}$/.test(number);
    if (text(value, 'system') !== undefined && !isNumberUid) continue;
    const message = isNumberUid ? `${number} is a UID.` : `${number} has no system.`;
    yield { rule: accession, on: study, location, message };
  }
}
