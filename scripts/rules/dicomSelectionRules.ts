import { framesOf, type Instance, instancesOf, isUid, sopClassOf, studyUids } from './dicomView.ts';
import { type Located, located, objects, text, texts } from './json.ts';
import { claims } from './reportView.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const uid: Rule = {
  id: 'dicom-selection-uid',
  severity: 'error',
  help: 'The study, series, frame of reference and instance UIDs of a selection SHALL be bare DICOM UIDs.',
  reference: 'DICOM PS3.5 section 9.1; FHIR R5 ImagingSelection.studyUid, seriesUid, instance.uid',
};
const study: Rule = {
  id: 'dicom-selection-study',
  severity: 'error',
  help: 'The study UID of a selection SHALL be that of the ImagingStudy it is derived from.',
  reference: 'FHIR R5 ImagingSelection.studyUid, ImagingSelection.derivedFrom',
};
const place: Rule = {
  id: 'dicom-selection-series',
  severity: 'error',
  help: 'A selected instance that a study in hand lists SHALL be selected in the study and the series that list it.',
  reference: 'DICOM PS3.3 section C.17.2.1; FHIR R5 ImagingSelection.seriesUid, instance.uid',
};
const frame: Rule = {
  id: 'dicom-frame-range',
  severity: 'error',
  help: 'A selected frame SHALL be one that the image has: frames count from 1 to the number of frames that the study states.',
  reference: 'DICOM PS3.3 section C.7.6.6 (0028,0008); FHIR R5 ImagingSelection.instance.subset',
};
const coordinates: Rule = {
  id: 'dicom-region-coordinates',
  severity: 'error',
  help: 'A region SHALL have as many coordinates as its shape needs: in the image in pairs (point 1, circle 2, ellipse 4, lines 2 or more), in space in triplets (point 1, ellipse 4, ellipsoid 6, polyline 2, polygon 4 or more).',
  reference:
    'DICOM PS3.3 sections C.18.6 and C.18.9; FHIR R5 ImagingSelection.instance.imageRegion2D, imageRegion3D',
};
const reportBefore: Rule = {
  id: 'dicom-report-before-study',
  severity: 'error',
  help: 'A report SHALL NOT be issued before the study that it is about was started.',
  reference: 'FHIR R5 DiagnosticReport.issued, ImagingStudy.started',
};

/** What DICOM says of selections within studies. Where a selection claims a profile of the guide, its invariants are left to it. */
export const dicomSelectionRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [uid, study, place, frame, coordinates, reportBefore],
  *check({ set }) {
    const listed = new Map<string, Instance>();
    for (const each of set.ofType('ImagingStudy').flatMap(instancesOf)) {
      if (each.uid !== undefined && !listed.has(each.uid)) listed.set(each.uid, each);
    }
    for (const selection of set.ofType('ImagingSelection')) {
      if (!isOurs(selection)) {
        yield* uidBreaches(selection);
        yield* studyBreaches(selection, set);
        yield* coordinateBreaches(selection);
      }
      yield* instanceBreaches(selection, listed);
    }
    yield* reportBreaches(set);
  },
};

const profiles = [
  '',
  'Context',
  'FrameSet',
  'Image',
  'KeyImage',
  'Region2D',
  'Region3D',
  'Segment',
  'SrContentItem',
];
const isOurs = ({ resource }: Held): boolean =>
  profiles.some((each) => claims(resource, `ImagingSelection${each}EuImaging`)) ||
  claims(resource, 'SrInstanceImagingSelectionEuImaging');

function* uidBreaches(selection: Held): Generator<Breach> {
  const root = rootOf(selection);
  const all = [
    ...['studyUid', 'seriesUid', 'frameOfReferenceUid'].map((name) => ({ parent: root, name })),
    ...located(root, 'instance').map((parent) => ({ parent, name: 'uid' })),
  ];
  for (const { parent, name } of all) {
    const value = text(parent.value, name);
    if (value === undefined || isUid(value)) continue;
    const message = `${JSON.stringify(value.slice(0, 100))} is no bare UID.`;
    yield { rule: uid, on: selection, location: `${parent.location}.${name}`, message };
  }
}

function* studyBreaches(selection: Held, set: ResourceSet): Generator<Breach> {
  const stated = text(selection.resource, 'studyUid');
  for (const reference of objects(selection.resource, 'derivedFrom').map((each) => text(each, 'reference'))) {
    const [found] = reference === undefined ? [] : set.resolve({ reference, from: selection });
    if (stated === undefined || found?.type !== 'ImagingStudy') continue;
    const uids = studyUids(found);
    if (uids.length === 0 || uids.includes(stated)) continue;
    const message = `The study UID is ${stated}, that of ${nameOf(found)} is ${uids.join(', ')}.`;
    yield { rule: study, on: selection, location: `${selection.location}.studyUid`, message };
  }
}

function* instanceBreaches(selection: Held, listed: ReadonlyMap<string, Instance>): Generator<Breach> {
  for (const { value, location } of located(rootOf(selection), 'instance')) {
    const found = listed.get(text(value, 'uid') ?? '');
    if (found === undefined) continue;
    yield* placeBreaches(selection, location, found);
    const frames = framesOf(found.instance.value);
    if (frames === undefined || isSegmentation(value) || isSegmentation(found.instance.value)) continue;
    for (const [index, subset] of texts(value, 'subset').entries()) {
      if (!/^\d{1,9}$/.test(subset) || (Number(subset) >= 1 && Number(subset) <= frames)) continue;
      const message = `The frame ${subset} is selected, and ${found.uid} has ${frames} (${nameOf(found.study)}).`;
      yield { rule: frame, on: selection, location: `${location}.subset[${index}]`, message };
    }
  }
}

/** A subset of a segmentation is a segment, not a frame. */
const isSegmentation = (instance: unknown): boolean => /\.66\.[457]$/.test(sopClassOf(instance) ?? '');

function* placeBreaches(selection: Held, location: string, found: Instance): Generator<Breach> {
  const stated = {
    study: text(selection.resource, 'studyUid'),
    series: text(selection.resource, 'seriesUid'),
  };
  const uids = studyUids(found.study);
  const isWrongStudy = stated.study !== undefined && uids.length > 0 && !uids.includes(stated.study);
  const isWrongSeries =
    stated.series !== undefined && found.seriesUid !== undefined && stated.series !== found.seriesUid;
  if (!isWrongStudy && !isWrongSeries) return;
  const message = `${found.uid} is selected in the ${isWrongStudy ? `study ${stated.study}` : `series ${stated.series}`}, and ${nameOf(found.study)} lists it in the series ${found.seriesUid} of the study ${uids.join(', ')}.`;
  yield { rule: place, on: selection, location: `${location}.uid`, message };
}

/** How many numbers a shape has: at least and at most, and how many make a point. */
const shapes: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  imageRegion2D: {
    point: [2, 2],
    circle: [4, 4],
    ellipse: [8, 8],
    polyline: [4, Number.POSITIVE_INFINITY],
    interpolated: [4, Number.POSITIVE_INFINITY],
  },
  imageRegion3D: {
    point: [3, 3],
    multipoint: [3, Number.POSITIVE_INFINITY],
    polyline: [6, Number.POSITIVE_INFINITY],
    polygon: [12, Number.POSITIVE_INFINITY],
    ellipse: [12, 12],
    ellipsoid: [18, 18],
  },
};

function* coordinateBreaches(selection: Held): Generator<Breach> {
  for (const instance of located(rootOf(selection), 'instance')) {
    for (const [element, counts] of Object.entries(shapes)) {
      for (const region of located(instance, element))
        yield* regionBreaches(region, counts, element.endsWith('2D') ? 2 : 3, selection);
    }
  }
}

function* regionBreaches(
  { value, location }: Located,
  counts: Readonly<Record<string, readonly [number, number]>>,
  dimensions: number,
  on: Held,
): Generator<Breach> {
  const shape = text(value, 'regionType') ?? '';
  const given = Array.isArray(value.coordinate) ? value.coordinate.length : 0;
  const [least, most] = (Object.hasOwn(counts, shape) ? counts[shape] : undefined) ?? [
    0,
    Number.POSITIVE_INFINITY,
  ];
  if (given >= least && given <= most && given % dimensions === 0) return;
  yield {
    rule: coordinates,
    on,
    location: `${location}.coordinate`,
    message: `A ${shape} has ${given} coordinates here.`,
  };
}

function* reportBreaches(set: ResourceSet): Generator<Breach> {
  for (const report of set.ofType('DiagnosticReport')) {
    const issued = text(report.resource, 'issued');
    for (const [index, each] of objects(report.resource, 'study').entries()) {
      const reference = text(each, 'reference');
      const [found] = reference === undefined ? [] : set.resolve({ reference, from: report });
      const start = text(found?.resource, 'started');
      if (found === undefined || compareTimes(issued, start) !== -1) continue;
      const message = `The report was issued ${issued}, and ${nameOf(found)}, study ${index + 1} of it, started ${start}.`;
      yield { rule: reportBefore, on: report, location: `${report.location}.issued`, message };
    }
  }
}
