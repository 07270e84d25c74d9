import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import type { Sample } from '../../scripts/input/sample.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';
import type { OperationOutcome } from '../../scripts/validator/operationOutcome.ts';
import { guideExampleFiles, r5ExampleFiles, samplesOf } from '../support/inputs.ts';

const r5 =
  /^(ImagingStudy|ImagingSelection|DiagnosticReport|Endpoint|Composition|Bundle-father|Observation-[a-f])/;
let samples: Sample[];
let serial: Map<string, OperationOutcome>;

/** The verdict on each sample, `clients` of them asked at a time. */
async function verdicts(
  address: string,
  asked: readonly Sample[],
  clients: number,
): Promise<[string, OperationOutcome][]> {
  const given: [string, OperationOutcome][] = [];
  const waiting = [...asked];
  const client = async () => {
    for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
      given.push([sample.path, await askValidator(address, sample)]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return given;
}

beforeAll(async () => {
  samples = await samplesOf([...guideExampleFiles(), ...r5ExampleFiles(r5)]);
  serial = new Map(await verdicts(inject('validator'), samples, 1));
});

test('verdicts are the same when a file is asked again', async () => {
  for (const [path, outcome] of await verdicts(inject('validator'), samples, 1)) {
    expect(outcome, path).toEqual(serial.get(path));
  }
});

test('verdicts asked at the same time equal those asked one by one', async () => {
  const rounds = Array.from({ length: 5 }, () => samples).flat();
  for (const [path, outcome] of await verdicts(inject('validator'), rounds, 4)) {
    expect(outcome, path).toEqual(serial.get(path));
  }
});

test('a validator that begins with requests at the same time gives the same verdicts', async () => {
  const fresh = await startJvmValidator({
    terminology: inject('terminology'),
    definitions: [generatedResources],
  });
  onTestFinished(() => fresh.stop());
  for (const [path, outcome] of await verdicts(fresh.address, samples.toReversed(), 4)) {
    expect(outcome, path).toEqual(serial.get(path));
  }
});

test('definitions loaded when they are needed give the verdicts of all definitions loaded at the start', async () => {
  const full = await startJvmValidator({
    terminology: inject('terminology'),
    definitions: [generatedResources],
    context: 'full',
    threads: 1,
  });
  onTestFinished(() => full.stop());
  for (const [path, outcome] of await verdicts(full.address, samples, 1)) {
    expect(outcome, path).toEqual(serial.get(path));
  }
});
