import { code, dcm } from '../code.ts';
import { coded, container, document, english, moment, uidref } from '../contentItem.ts';
import type { Iod } from '../dicomObject.ts';
import { dosesOf, doseValue } from '../doseReport.ts';
import { undrawn } from '../drawn.ts';
import { observer, procedureReported, srDocument } from '../srDocument.ts';

const ofEvents = new Set(['113507', '113839']);

/** Radiopharmaceutical Radiation Dose (PS3.16 TID 10021, 10022; PS3.3 section A.35.14), of fluorodeoxyglucose by vein. */
export const radiopharmaceuticalDose: Iod = (subject) => {
  const { events, start } = dosesOf(subject, ofEvents);
  return undrawn({
    ...srDocument([], subject.studyUid),
    ...document(dcm('113500'), '10021', [
      english,
      procedureReported(code('44139004', 'SCT', 'PET whole body')),
      ...observer(subject, true),
      ...events.map(({ uid, values }) =>
        container(dcm('113502'), [
          coded(
            'CONTAINS',
            code('349358000', 'SCT', 'Radiopharmaceutical agent'),
            code('35321007', 'SCT', 'Fluorodeoxyglucose F^18^'),
            [
              coded(
                'HAS PROPERTIES',
                code('89457008', 'SCT', 'Radionuclide'),
                code('77004003', 'SCT', '^18^Fluorine'),
              ),
            ],
          ),
          uidref('CONTAINS', dcm('113503'), uid),
          moment('CONTAINS', dcm('123003'), start),
          ...values.flatMap(doseValue),
          coded(
            'CONTAINS',
            code('410675002', 'SCT', 'Route of administration'),
            code('47625008', 'SCT', 'Intravenous route'),
          ),
        ]),
      ),
    ]),
  });
};
