import { deviceRules } from './device.ts';
import { orderRules } from './order.ts';
import { patientRules } from './patient.ts';
import { seriesRules, studyRules } from './study.ts';

/** The attributes of images that rules look at, and the zone of their times. */
export const keptOfImages: readonly string[] = [
  ...new Set([
    'TimezoneOffsetFromUTC',
    'SharedFunctionalGroupsSequence',
    'RequestAttributesSequence',
    ...[patientRules, deviceRules, orderRules, studyRules, seriesRules].flatMap((rules) =>
      rules.flatMap(({ from }) => from),
    ),
  ]),
];
