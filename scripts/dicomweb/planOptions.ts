import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Extra, PlanOptions } from './retrieval.ts';

/** What the commands `plan` and `fetch` ask of a plan, as it stands on a command line. */
export interface PlanFlags {
  readonly rendered: boolean;
  readonly thumbnail: boolean;
  readonly metadata: boolean;
  readonly bulkdata: boolean;
  readonly png: boolean;
  readonly viewport?: readonly [number, number];
  readonly window?: readonly [number, number];
  readonly presentation?: { readonly seriesUid: string; readonly instanceUid: string };
  readonly level?: 'study' | 'series' | 'instance';
  readonly from?: string;
}

export const withPlanOptions = (command: Command): Command =>
  command
    .option('--rendered', 'plan rendered images (JPEG) as well', false)
    .option('--thumbnail', 'plan thumbnails as well', false)
    .option('--metadata', 'plan metadata (DICOM JSON) as well', false)
    .option('--bulkdata', 'plan bulk data as well', false)
    .option('--png', 'rendered images and thumbnails as PNG', false)
    .option('--viewport <width,height>', 'rendered: size in pixels', pair)
    .option('--window <center,width>', 'rendered: window, in units of the modality', pair)
    .option('--presentation <series/instance>', 'rendered: UIDs of a presentation state', presentation)
    .option('--from <reference>', 'only what this resource is or reaches: Observation/nodule')
    .addOption(new Option('--level <level>', 'ask for studies by').choices(['study', 'series', 'instance']));

export function planOptionsOf(flags: PlanFlags): PlanOptions {
  const extras = (['metadata', 'bulkdata', 'rendered', 'thumbnail'] satisfies Extra[]).filter(
    (each) => flags[each],
  );
  const { viewport, window, presentation: presentationState, level, from } = flags;
  return {
    extras,
    rendering: {
      mediaType: flags.png ? 'image/png' : 'image/jpeg',
      ...(viewport && { viewport }),
      ...(window && { window }),
      ...(presentationState && { presentationState }),
    },
    ...(level && { level }),
    ...(from !== undefined && { from }),
  };
}

function pair(value: string): readonly [number, number] {
  const [one, other, ...rest] = value.split(',').map(Number);
  if (one === undefined || other === undefined || rest.length > 0 || value.includes(' '))
    throw new InvalidArgumentError('Two numbers with a comma between them are needed.');
  return [one, other];
}

function presentation(value: string) {
  const [seriesUid, instanceUid, ...rest] = value.split('/');
  if (seriesUid === undefined || instanceUid === undefined || rest.length > 0)
    throw new InvalidArgumentError('Two UIDs with a slash between them are needed.');
  return { seriesUid, instanceUid };
}
