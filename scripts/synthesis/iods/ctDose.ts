import { code, dcm } from '../code.ts';
import { coded, container, document, english, moment, numeric, textual, uidref } from '../contentItem.ts';
import type { Dataset } from '../dataset.ts';
import type { Iod, Subject } from '../dicomObject.ts';
import { type Doses, dosesOf, doseValue } from '../doseReport.ts';
import { undrawn } from '../drawn.ts';
import { anatomy } from '../modules.ts';
import { observer, procedureReported, srDocument } from '../srDocument.ts';

const ofEvents = new Set(['113830', '113838', '113839']);
const [dlp, dlpTotal] = ['113838', '113813'];

/** CT Radiation Dose (PS3.16 TID 10011, 10012, 10013) in an X-Ray Radiation Dose SR (PS3.3 section A.35.8). */
export const ctDose: Iod = (subject) => {
  const doses = dosesOf(subject, ofEvents);
  return undrawn({
    ...srDocument([], subject.studyUid),
    ...document(dcm('113701'), '10011', [
      english,
      procedureReported(code('77477000', 'SCT', 'Computed Tomography X-Ray')),
      ...observer(subject, true),
      moment('HAS OBS CONTEXT', dcm('113809'), doses.start),
      moment('HAS OBS CONTEXT', dcm('113810'), doses.end),
      coded('HAS OBS CONTEXT', dcm('113705'), dcm('113014'), [
        uidref('HAS PROPERTIES', dcm('110180'), subject.studyUid),
      ]),
      container(dcm('113811'), [numeric(dcm('113812'), doses.events.length, '{events}'), ...totals(doses)]),
      ...doses.events.map((event) => acquisition(event, subject)),
      coded('CONTAINS', dcm('113854'), dcm('113856')),
    ]),
  });
};

/** A total that the guide leaves out is the sum over the events: TID 10012 wants it. */
function totals({ totals: given, events }: Doses): Dataset[] {
  const stated = given.flatMap(doseValue);
  if (given.some(({ code: { coding } }) => coding?.some((each) => each.code === dlpTotal))) return stated;
  const sum = events
    .flatMap(({ values }) => values)
    .filter(({ code: { coding } }) => coding?.some((each) => each.code === dlp))
    .reduce((all, { valueQuantity }) => all + (valueQuantity?.value ?? 0), 0);
  return [numeric(dcm(dlpTotal), sum, 'mGy.cm'), ...stated];
}

function acquisition({ uid, values }: Doses['events'][number], subject: Subject): Dataset {
  const { region = code('818983003', 'SCT', 'Abdomen') } = anatomy(scanned(subject));
  const doses = values.flatMap(doseValue);
  return container(dcm('113819'), [
    textual('CONTAINS', dcm('125203'), subject.study.description ?? 'CT'),
    coded('CONTAINS', dcm('123014'), region),
    coded('CONTAINS', dcm('113820'), code('116152004', 'SCT', 'Spiral Acquisition')),
    coded(
      'CONTAINS',
      code('408730004', 'SCT', 'Procedure Context'),
      code('262202000', 'SCT', 'Without contrast'),
    ),
    uidref('CONTAINS', dcm('113769'), uid),
    container(dcm('113822'), [
      numeric(dcm('113824'), 5.2, 's'),
      numeric(dcm('113825'), 320, 'mm'),
      numeric(dcm('113826'), 0.6, 'mm'),
      numeric(dcm('113827'), 38.4, 'mm'),
      numeric(dcm('113828'), 1, '{ratio}'),
      numeric(dcm('113823'), 1, '{X-Ray sources}'),
      container(dcm('113831'), [
        textual('CONTAINS', dcm('113832'), '1'),
        numeric(dcm('113733'), 120, 'kV'),
        numeric(dcm('113833'), 60, 'mA'),
        numeric(dcm('113734'), 40, 'mA'),
        numeric(dcm('113834'), 0.5, 's'),
      ]),
    ]),
    ...(doses.length > 0
      ? [container(dcm('113829'), [coded('CONTAINS', dcm('113835'), dcm('113691')), ...doses])]
      : []),
  ]);
}

/** The CT series that was irradiated for, since the dose report's own has no body site. */
const scanned = (subject: Subject): Subject => ({
  ...subject,
  series: subject.study.series?.find(({ modality }) => modality.coding?.[0]?.code === 'CT') ?? subject.series,
});
