import { code, dcm } from './code.ts';
import { coded, named, textual, uidref } from './contentItem.ts';
import type { Dataset } from './dataset.ts';
import type { Sibling, Subject } from './dicomObject.ts';
import { personName } from './dicomText.ts';

/** SR Document General module (PS3.3 section C.17.2) of a complete document, with the objects that it refers to as its evidence. */
export function srDocument(evidence: readonly Sibling[], studyUid: string): Dataset {
  return {
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    ReferencedPerformedProcedureStepSequence: [],
    PerformedProcedureCodeSequence: [],
    ...(evidence.length > 0 && {
      CurrentRequestedProcedureEvidenceSequence: [evidenceOf(evidence, studyUid)],
    }),
  };
}

/** Hierarchical SOP Instance Reference macro (PS3.3 section C.17.2.1). */
export const evidenceOf = (evidence: readonly Sibling[], studyUid: string): Dataset => ({
  StudyInstanceUID: studyUid,
  ReferencedSeriesSequence: [...Map.groupBy(evidence, ({ seriesUid }) => seriesUid)].map(
    ([seriesUid, objects]) => ({
      SeriesInstanceUID: seriesUid,
      ReferencedSOPSequence: [...new Map(objects.map((each) => [each.sopInstanceUid, each])).values()].map(
        ({ sopClassUid, sopInstanceUid }) => ({
          ReferencedSOPClassUID: sopClassUid,
          ReferencedSOPInstanceUID: sopInstanceUid,
        }),
      ),
    }),
  ),
});

/** TID 1002: who observed, a person among the series' performers or else the equipment (TID 1003, TID 1004). */
export function observer({ story, series, studyUid }: Subject, isDevice: boolean): Dataset[] {
  const person = (series.performer ?? [])
    .filter(({ actor }) => actor.reference?.startsWith('Practitioner'))
    .map(({ actor }) => story.person(actor))[0];
  if (person && !isDevice)
    return [
      coded('HAS OBS CONTEXT', dcm('121005'), dcm('121006')),
      named('HAS OBS CONTEXT', dcm('121008'), personName(person.name?.[0])),
    ];
  return [
    coded('HAS OBS CONTEXT', dcm('121005'), dcm('121007')),
    uidref('HAS OBS CONTEXT', dcm('121012'), `${studyUid}.7`),
    textual('HAS OBS CONTEXT', dcm('121013'), 'Synthetic device'),
    textual('HAS OBS CONTEXT', dcm('121014'), 'Example Imaging Systems'),
    textual('HAS OBS CONTEXT', dcm('121015'), 'Synthetic'),
    textual('HAS OBS CONTEXT', dcm('121016'), '0'),
  ];
}

/** TID 1001, of what procedure (121058), and with what intent. */
export const procedureReported = (procedure: Dataset): Dataset =>
  coded('HAS CONCEPT MOD', dcm('121058'), procedure, [
    coded(
      'HAS CONCEPT MOD',
      code('363703001', 'SCT', 'Has Intent'),
      code('261004008', 'SCT', 'Diagnostic Intent'),
    ),
  ]);
