import type { MadeResource } from '../fromDicom/resource.ts';
import type { Issue } from '../issue.ts';
import { studyUids } from '../rules/dicomView.ts';
import { object, text } from '../rules/json.ts';
import { type Held, lone, nameOf, ResourceSet } from '../rules/resourceSet.ts';
import { compareDoses, compareMeasurements } from './compareObservations.ts';
import { comparePatient, subjectOf } from './comparePatient.ts';
import { compareSelections } from './compareSelections.ts';
import { compareStudy } from './compareStudy.ts';

export interface Comparison {
  /** Studies that the report and the objects share. */
  readonly studies: number;
  readonly issues: readonly Issue[];
}

/**
 * Whether a report says what the DICOM objects of its studies say. Each difference is an issue (`compare-…`) with both values; a study of
 * the report whose objects are not here is not compared, and said.
 * @param made what `convert` makes of the objects
 */
export function compareReport(report: ResourceSet, made: readonly MadeResource[]): Comparison {
  const objectsSet = new ResourceSet(made.map((each) => lone({ ...each })));
  const known = new Map(
    objectsSet.ofType('ImagingStudy').flatMap((each) => studyUids(each).map((uid) => [uid, each])),
  );
  const told = report.ofType('ImagingStudy').flatMap((held) => studyUids(held).map((uid) => ({ held, uid })));
  const shared = told.flatMap(({ held, uid }) => {
    const study = known.get(uid);
    return study ? [{ held, uid, study }] : [];
  });
  if (shared.length === 0) return { studies: 0, issues: [nothingShared(told, [...known.keys()])] };
  const uids = new Set(shared.map(({ uid }) => uid));
  return {
    studies: shared.length,
    issues: [
      ...told.filter(({ uid }) => !uids.has(uid)).map(({ held, uid }) => notHere(held, uid)),
      ...[...known.keys()].filter((uid) => !uids.has(uid)).map(unreported),
      ...shared.flatMap(({ held, uid, study }) => [
        ...patients(held, study, report, objectsSet),
        ...compareStudy(held, study),
        ...compareSelections(report, objectsSet, study, uid),
      ]),
      ...compareMeasurements(report, objectsSet),
      ...compareDoses(report, objectsSet),
    ],
  };
}

function patients(held: Held, study: Held, report: ResourceSet, objectsSet: ResourceSet): Issue[] {
  const [told, is] = [subjectOf(held, report), subjectOf(study, objectsSet)];
  if (told && is) return comparePatient(told, is);
  const reference = text(object(held.resource, 'subject'), 'reference');
  const message = `The patient ${JSON.stringify(reference ?? '')} of ${nameOf(held)} is not here, so the patient is not compared: send the Patient along.`;
  return told
    ? []
    : [{ severity: 'warning', id: 'compare-patient-missing', location: `${nameOf(held)}.subject`, message }];
}

function nothingShared(told: readonly { readonly uid: string }[], known: readonly string[]): Issue {
  const list = (uids: readonly string[]) => (uids.length > 0 ? uids.slice(0, 5).join(', ') : 'none');
  const message = `The report is about other studies (${list(told.map(({ uid }) => uid))}) than the DICOM objects (${list(known)}).`;
  return { severity: 'error', id: 'compare-no-study', location: '', message };
}

const notHere = (held: Held, uid: string): Issue => ({
  severity: 'information',
  id: 'compare-study-not-here',
  location: nameOf(held),
  message: `No object of study ${uid} is here, so it is not compared.`,
});

const unreported = (uid: string): Issue => ({
  severity: 'warning',
  id: 'compare-study-unreported',
  location: '',
  message: `There are objects of study ${uid}, which the report does not name.`,
});
