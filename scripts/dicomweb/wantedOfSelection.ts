import type { Issue } from '../issue.ts';
import { framesOf, sopClassOf, storage, studyUids } from '../rules/dicomView.ts';
import { type Located, located, object, objects, text, texts } from '../rules/json.ts';
import { type Held, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { candidatesOf, issue, type Scope } from './candidates.ts';
import type { Region } from './retrieval.ts';
import {
  binaryOf,
  checkUid,
  classOf,
  framesExpected,
  sourceOf,
  type Wanted,
  type Wants,
} from './wantedOfStudy.ts';

/** What an ImagingSelection gives to retrieve: its instances, or the frames of them; without instances its series. */
export function wantedOfSelection(selection: Held, set: ResourceSet, at: string): Wants {
  const findings: Issue[] = [];
  const { resource } = selection;
  const study = studyOf(selection, set);
  const uid = text(resource, 'studyUid') ?? (study && studyUids(study)[0]) ?? '';
  if (!checkUid(uid, `${selection.location}.studyUid`, findings)) return { wanted: [], findings };
  const instances = located(rootOf(selection), 'instance');
  const listed = study ? located(rootOf(study), 'series') : [];
  const holds = (series: Located, instance: string): boolean =>
    objects(series.value, 'instance').some((each) => text(each, 'uid') === instance);
  const stated = text(resource, 'seriesUid');
  const find = (instance: string) =>
    stated === undefined
      ? listed.find((each) => holds(each, instance))
      : listed.find(({ value }) => text(value, 'uid') === stated);
  const usable = (parent: unknown, from: Held, scope: Scope) => {
    const found = candidatesOf(parent, from, scope, set, at);
    findings.push(...found.findings);
    return found.candidates;
  };
  const own = usable(resource, selection, 'selection');
  const ofStudy = study ? usable(study.resource, study, 'study') : [];
  const wantedOf = (place: Located, instance?: string): Wanted[] => {
    const series = find(instance ?? '');
    const seriesUid = stated ?? (text(series?.value, 'uid') || '');
    if (!checkUid(seriesUid, `${selection.location}.seriesUid`, findings)) return [];
    const inStudy = objects(series?.value, 'instance').find((each) => text(each, 'uid') === instance);
    const frames = framesSelected(place, inStudy, findings);
    if (frames === 'wrong') return [];
    const nearest = series && study ? usable(series.value, study, 'series') : [];
    const binary = binaryOf(inStudy);
    return [
      {
        target: {
          study: uid,
          series: seriesUid,
          ...(instance !== undefined && { instance }),
          ...(frames.length > 0 && { frames }),
        },
        source: sourceOf(selection, place),
        location: place.location,
        candidates: [...own, ...nearest, ...ofStudy],
        expect: {
          studyUid: uid,
          seriesUid,
          ...(instance !== undefined && { instanceUid: instance }),
          ...(frames.length > 0 ? { frames } : framesExpected(inStudy)),
        },
        ...classOf(text(object(place.value, 'sopClass'), 'code') === undefined ? inStudy : place.value),
        regions: regionsOf(place.value),
        ...(binary !== undefined && study && { binary: { reference: binary, from: study } }),
        isUnlisted: false,
      },
    ];
  };
  if (instances.length === 0) return { wanted: wantedOf(rootOf(selection)), findings };
  const wanted = instances.flatMap((each) => {
    const instance = text(each.value, 'uid') ?? '';
    return checkUid(instance, `${each.location}.uid`, findings) ? wantedOf(each, instance) : [];
  });
  return { wanted, findings };
}

function studyOf(selection: Held, set: ResourceSet): Held | undefined {
  const derived = objects(selection.resource, 'derivedFrom')
    .flatMap((each) => set.resolve({ reference: text(each, 'reference') ?? '', from: selection }))
    .find(({ type }) => type === 'ImagingStudy');
  const uid = text(selection.resource, 'studyUid');
  return (
    derived ?? set.ofType('ImagingStudy').find((each) => uid !== undefined && studyUids(each).includes(uid))
  );
}

/** A subset is of frames, unless the class says that it is of segments or of content items (FHIR R5 ImagingSelection.instance.subset). */
function framesSelected(place: Located, inStudy: unknown, findings: Issue[]): readonly number[] | 'wrong' {
  const sopClass = sopClassOf(place.value) ?? sopClassOf(inStudy) ?? '';
  if (sopClass.startsWith(`${storage}66.`) || sopClass.startsWith(`${storage}88.`)) return [];
  const most = framesOf(inStudy) ?? Number.MAX_SAFE_INTEGER;
  const frames: number[] = [];
  for (const each of texts(place.value, 'subset')) {
    const frame = /^[1-9]\d{0,8}$/.test(each) ? Number(each) : 0;
    if (frame < 1 || frame > most) {
      const message =
        frame < 1
          ? `${JSON.stringify(each.slice(0, 40))} is no number of a frame: they count from 1.`
          : `Frame ${frame} is asked for where the image has ${most}.`;
      findings.push(issue('error', 'retrieval-frame', `${place.location}.subset`, message));
      return 'wrong';
    }
    if (!frames.includes(frame)) frames.push(frame);
  }
  return frames;
}

const regionsOf = (instance: unknown): Region[] =>
  ['imageRegion2D', 'imageRegion3D'].flatMap((name) =>
    objects(instance, name).map((region) => ({
      type: text(region, 'regionType') ?? '',
      coordinates: Array.isArray(region.coordinate)
        ? region.coordinate.filter((each): each is number => typeof each === 'number')
        : [],
    })),
  );
