import dcmjs from 'dcmjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPlan } from '../../scripts/dicomweb/fetchPlan.ts';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import { type ImagingStudy, oidOf } from '../../scripts/synthesis/fhir.ts';
import { readStory } from '../../scripts/synthesis/readStory.ts';
import { writeStudy } from '../../scripts/synthesis/writeStudy.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { at, examples, set } from './reports.ts';
import { type Orthanc, startOrthanc, withoutOrthanc } from './startOrthanc.ts';
import { stow } from './stow.ts';
import {
  type DicomJson,
  output,
  startWorklist,
  state,
  textOf,
  transactionUid,
  type Worklist,
} from './worklist.ts';

const reason = withoutOrthanc();
const task = '2.25.240132105380051627550903599388519795292.3.90';
const [first, second] = [
  '2.25.240132105380051627550903599388519795292.3.91',
  '2.25.240132105380051627550903599388519795292.3.92',
];

describe.skipIf(reason !== undefined)(
  `RRR-WF, a study read elsewhere${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    const story = readStory();
    const study = story.studies().find(({ id }) => id === 'mammography-imaging-study') as ImagingStudy;
    let orthanc: Orthanc;
    let worklist: Worklist;

    beforeAll(async () => {
      orthanc = await startOrthanc();
      worklist = await startWorklist();
      await stow(orthanc.base, [...writeStudy(study, story)]);
    });

    afterAll(async () => {
      await orthanc?.stop();
      await worklist?.close();
    });

    const ask = async (
      method: string,
      path: string,
      body?: DicomJson,
    ): Promise<{ status: number; items: DicomJson[] }> => {
      const response = await fetch(`${worklist.base}/${path}`, {
        method,
        headers: { 'content-type': 'application/dicom+json', accept: 'application/dicom+json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, items: text === '' ? [] : JSON.parse(text) };
    };
    const change = (to: string, transaction: string) =>
      ask(
        'PUT',
        `workitems/${task}/state`,
        dicomJson({ ProcedureStepState: to, TransactionUID: transaction }),
      );

    test('the hospital orders the reading, and the task names the study and where it can be had', async () => {
      expect((await ask('POST', `workitems?${task}`, readingTask(study, orthanc.base))).status).toBe(201);
      expect((await ask('POST', `workitems?${task}`, readingTask(study, orthanc.base))).status).toBe(409);
    });

    test('one reader takes it, and no other can', async () => {
      const { items } = await ask('GET', 'workitems?ProcedureStepState=SCHEDULED');
      expect(items.map((each) => textOf(each, '00080018'))).toEqual([task]);
      expect((await change('IN PROGRESS', first)).status).toBe(200);
      expect((await change('IN PROGRESS', second)).status).toBe(409);
      expect((await change('COMPLETED', second)).status).toBe(409);
      expect((await ask('GET', 'workitems?ProcedureStepState=SCHEDULED')).status).toBe(204);
    });

    test('the reader gets every object that the task names, from the ImagingStudy of it', async () => {
      const resources = examples(orthanc.base, 'ImagingStudy').filter(
        ({ id, resourceType }) => id === study.id || resourceType === 'Endpoint',
      );
      const { requests } = planRetrieval(set(resources), { at });
      const plan = { requests: requests.filter(({ purpose }) => purpose === 'dicom'), findings: [] };
      const { fetched, findings } = await fetchPlan(plan, {
        out: temporaryFolder(),
        allowPrivate: true,
        attempts: 1,
      });
      expect(findings).toEqual([]);
      const { items } = await ask('GET', `workitems/${task}`);
      const inputs = JSON.stringify(items[0]?.['00404021']);
      const files = fetched.flatMap((each) => each.files).map(({ file }) => file);
      const uids = study.series?.flatMap(({ instance = [] }) => instance.map(({ uid }) => uid)) ?? [];
      expect(uids.length).toBe(6);
      for (const uid of uids) {
        expect(inputs, uid).toContain(uid);
        expect(
          files.some((file) => file.includes(uid)),
          uid,
        ).toBe(true);
      }
    });

    test('the task is completed by who has it, and says what came of it', async () => {
      expect((await change('COMPLETED', first)).status).toBe(409);
      const result = dicomJson({ OutputInformationSequence: [inputOf(study, orthanc.base, 'KO')] });
      expect((await ask('POST', `workitems/${task}?${second}`, result)).status).toBe(409);
      expect((await ask('POST', `workitems/${task}?${first}`, result)).status).toBe(200);
      expect((await change('COMPLETED', first)).status).toBe(200);
      const { items } = await ask('GET', `workitems/${task}`);
      expect([items[0]?.[state]?.Value, items[0]?.[output]?.Value?.length]).toEqual([['COMPLETED'], 1]);
      expect(items[0]).not.toHaveProperty(transactionUid);
      expect((await change('CANCELED', first)).status).toBe(409);
    });
  },
);

const dicomJson = (dataset: object): DicomJson =>
  dcmjs.data.DicomMetaDictionary.denaturalizeDataset(dataset) as DicomJson;

/** A Unified Procedure Step (PS3.4 section CC.2.5) that asks for a report of a study. */
const readingTask = (study: ImagingStudy, base: string): DicomJson =>
  dicomJson({
    SOPClassUID: '1.2.840.10008.5.1.4.34.6.1',
    ProcedureStepState: 'SCHEDULED',
    ScheduledProcedureStepPriority: 'HIGH',
    ProcedureStepLabel: 'Report',
    WorklistLabel: 'Remote read',
    ScheduledWorkitemCodeSequence: [
      { CodeValue: '110005', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Interpretation' },
    ],
    InputReadinessState: 'READY',
    InputInformationSequence: [inputOf(study, base)],
    AccessionNumber: study.basedOn?.[0]?.identifier?.value ?? '',
  });

/** The Referenced Instances and Access macro (PS3.3 section 10.16) of a study, or of the series of one modality. */
const inputOf = ({ identifier, series = [] }: ImagingStudy, base: string, modality?: string): object => ({
  TypeOfInstances: 'DICOM',
  StudyInstanceUID: oidOf(identifier?.find(({ system }) => system === 'urn:dicom:uid')?.value),
  WADORSRetrievalSequence: [
    {
      RetrieveURL: `${base}/studies/${oidOf(identifier?.find(({ system }) => system === 'urn:dicom:uid')?.value)}`,
    },
  ],
  ReferencedSeriesSequence: series
    .filter((each) => modality === undefined || each.modality.coding?.[0]?.code === modality)
    .map(({ uid, instance = [] }) => ({
      SeriesInstanceUID: uid,
      ReferencedSOPSequence: instance.map(({ uid: own, sopClass }) => ({
        ReferencedSOPClassUID: oidOf(sopClass.code),
        ReferencedSOPInstanceUID: own,
      })),
    })),
});
