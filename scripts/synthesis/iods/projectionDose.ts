import { code, codeOf, dcm } from '../code.ts';
import { coded, container, document, english, uidref } from '../contentItem.ts';
import type { Dataset } from '../dataset.ts';
import type { Iod } from '../dicomObject.ts';
import { type Doses, dosesOf, doseValue } from '../doseReport.ts';
import { undrawn } from '../drawn.ts';
import { observer, procedureReported, srDocument } from '../srDocument.ts';

const ofEvents = new Set(['111631', '122130']);
const singlePlane = coded('HAS CONCEPT MOD', dcm('113764'), dcm('113622'));

/** Projection X-Ray Radiation Dose (PS3.16 TID 10001, 10002, 10003) in an X-Ray Radiation Dose SR (PS3.3 section A.35.8). */
export const projectionDose: Iod = (subject) => {
  const doses = dosesOf(subject, ofEvents);
  const isMammography = subject.siblings.some(({ modality }) => modality === 'MG');
  return undrawn({
    ...srDocument([], subject.studyUid),
    ...document(dcm('113701'), '10001', [
      english,
      procedureReported(isMammography ? code('71651007', 'SCT', 'Mammography') : dcm('113704')),
      ...observer(subject, true),
      coded('HAS OBS CONTEXT', dcm('113705'), dcm('113014'), [
        uidref('HAS PROPERTIES', dcm('110180'), subject.studyUid),
      ]),
      container(dcm('113702'), [singlePlane, ...doses.totals.flatMap(doseValue)]),
      ...doses.events.map(irradiation),
      coded('CONTAINS', dcm('113854'), dcm('113856')),
    ]),
  });
};

function irradiation({ uid, observation, values }: Doses['events'][number], _: number): Dataset {
  const { bodySite } = observation;
  return container(dcm('113706'), [
    singlePlane,
    uidref('CONTAINS', dcm('113769'), uid),
    coded('CONTAINS', dcm('113721'), dcm('113611')),
    ...(bodySite ? [coded('CONTAINS', dcm('123014'), codeOf(bodySite))] : []),
    ...values.flatMap(doseValue),
  ]);
}
