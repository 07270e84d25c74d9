import { dcm } from './code.ts';
import { numeric } from './contentItem.ts';
import type { Dataset } from './dataset.ts';
import type { Subject } from './dicomObject.ts';
import { momentOf } from './dicomText.ts';
import { type Component, type Observation, oidOf } from './fhir.ts';

/** What the guide says of the dose of a study, as a dose report has it: totals, and irradiation events. */
export interface Doses {
  readonly totals: readonly Component[];
  readonly events: readonly {
    readonly uid: string;
    readonly observation: Observation;
    readonly values: readonly Component[];
  }[];
  /** DT of the first and the last irradiation. */
  readonly start: string;
  readonly end: string;
}

const eventUid = '113769';

/** The doses of the Observations that are derived from the report. An observation of several events has one value a event, in their order. */
export function dosesOf(
  { story, selections, instance, studyUid }: Subject,
  ofEvents: ReadonlySet<string>,
): Doses {
  const own = selections.filter((each) => each.instance?.some(({ uid }) => uid === instance.uid));
  const observations = story.observationsFrom(own);
  const isOfEvent = ({ code: { coding } }: Component) =>
    coding?.some(({ code }) => ofEvents.has(code ?? '')) ?? false;
  const moments = observations.map(({ effectiveDateTime, effectivePeriod }) => ({
    start: momentOf(effectiveDateTime ?? effectivePeriod?.start).dateTime,
    end: momentOf(effectivePeriod?.end ?? effectiveDateTime ?? effectivePeriod?.start).dateTime,
  }));
  return {
    totals: observations.flatMap(({ component = [] }) => component.filter((each) => !isOfEvent(each))),
    events: observations.flatMap((observation, index) => {
      const values = (observation.component ?? []).filter(isOfEvent);
      const uids = (observation.identifier ?? [])
        .filter(({ type }) => type?.coding?.some(({ code }) => code === eventUid))
        .map(({ value }) => oidOf(value));
      if (uids.length === 0) uids.push(`${studyUid}.9.${20 + index}`);
      const each = values.length / uids.length;
      return uids.map((uid, at) => ({
        uid,
        observation,
        values: Number.isInteger(each) ? values.slice(at * each, (at + 1) * each) : at === 0 ? values : [],
      }));
    }),
    start: moments.map(({ start }) => start).sort()[0] ?? '',
    end:
      moments
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '',
  };
}

/** A value of the guide as a number of the report, under its DCM code. */
export function doseValue({ code: { coding }, valueQuantity }: Component): Dataset[] {
  const found = coding?.find(({ system }) => system?.endsWith('/DCM'))?.code;
  return found === undefined || valueQuantity === undefined
    ? []
    : [numeric(dcm(found), valueQuantity.value, valueQuantity.code ?? '1')];
}
