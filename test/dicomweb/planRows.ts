import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { PlanOptions } from '../../scripts/dicomweb/retrieval.ts';
import { base, endpoint, I, listed, S, selection, study, to, X } from './support.ts';

/** What is there, what is asked, and the URLs (after their purpose) and ids of findings that must come of it, and no others. */
export type Row = readonly [
  title: string,
  resources: readonly JsonObject[],
  expected: readonly string[],
  options?: PlanOptions,
];

const at = (address: string, code?: string): JsonObject[] => [
  listed({ endpoint: to('e') }),
  endpoint('e', code, { address }),
];
const whole = (root: string): string[] => [`dicom ${root}/studies/${S}`];
const mended = 'warning retrieval-address-mended';
const none = 'error retrieval-no-endpoint';
const instance = `${base}/studies/${S}/series/${X}/instances/${I}`;
const oneEndpoint = [endpoint('e')];
const own = { endpoint: to('e') };
const frames = (...subset: string[]) => selection(own, { subset });
const wadoUri = `${base}?requestType=WADO&studyUID=${S}&seriesUID=${X}&objectUID=${I}`;
const sopClass = (arcs: string) => ({ sopClass: { code: `urn:oid:1.2.840.10008.5.1.4.1.1.${arcs}` } });
const framesExtension = (valueInteger: number) => ({
  extension: [{ url: 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/NumberOfFrames', valueInteger }],
});
const binary = {
  extension: [
    {
      url: 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyInstanceBinaryEuImaging',
      valueReference: { reference: 'Binary/b' },
    },
  ],
};
const rendered = (options: PlanOptions['rendering'] = {}): PlanOptions => ({
  extras: ['rendered'],
  rendering: options,
});
const document = (attachment: JsonObject): JsonObject => ({
  resourceType: 'DocumentReference',
  id: 'picture',
  content: [{ attachment: { contentType: 'image/png', ...attachment } }],
});
/** The moment of the plans. */
export const now = '2026-06-15T12:00:00Z';
const rs = { address: 'https://other.example/rs' };

export const rows: readonly Row[] = [
  // Addresses, as people write them.
  ['takes a base as it is', at(base), whole(base)],
  ['takes a slash at the end away', at(`${base}/`), [...whole(base), mended]],
  ['takes several slashes at the end away', at(`${base}///`), [...whole(base), mended]],
  ['takes /studies at the end away', at(`${base}/studies`), [...whole(base), mended]],
  ['takes /studies/ at the end away', at(`${base}/studies/`), [...whole(base), mended]],
  ['takes the study that is asked for away', at(`${base}/studies/${S}`), [...whole(base), mended]],
  ['takes what is below that study away', at(`${base}/studies/${S}/metadata`), [...whole(base), mended]],
  [
    'refuses the address of another study',
    at(`${base}/studies/9.9`),
    ['error retrieval-address-resource', none],
  ],
  ['takes a base at the root of the host', at('https://pacs.example'), whole('https://pacs.example')],
  ['takes a root with a slash without a word', at('https://pacs.example/'), whole('https://pacs.example')],
  [
    'keeps a path that only looks like /studies',
    at('https://pacs.example/mystudies'),
    whole('https://pacs.example/mystudies'),
  ],
  ['keeps the case of a path', at('https://pacs.example/DICOMweb'), whole('https://pacs.example/DICOMweb')],
  ['lowers scheme and host', at('HTTPS://PACS.Example/Web'), whole('https://pacs.example/Web')],
  ['keeps a port', at('http://pacs.example:8042/rs'), whole('http://pacs.example:8042/rs')],
  [
    'leaves the port out that the scheme has anyway',
    at('https://pacs.example:443/rs'),
    whole('https://pacs.example/rs'),
  ],
  [
    'refuses a port that is none',
    at('https://pacs.example:99999/rs'),
    ['error retrieval-address-syntax', none],
  ],
  ['takes IPv4', at('http://192.0.2.7/rs'), whole('http://192.0.2.7/rs')],
  ['takes IPv6 with a port', at('http://[2001:DB8::7]:8042/rs'), whole('http://[2001:db8::7]:8042/rs')],
  ['refuses IPv6 without brackets', at('http://2001:db8::7/rs'), ['error retrieval-address-syntax', none]],
  [
    'writes a name of other letters as DNS has it',
    at('https://bildgebung-köln.example/rs'),
    whole('https://xn--bildgebung-kln-6pb.example/rs'),
  ],
  ['keeps what is percent-encoded', at('https://pacs.example/a%20b'), whole('https://pacs.example/a%20b')],
  ['resolves dots in a path', at('https://pacs.example/a/../rs'), whole('https://pacs.example/rs')],
  ['takes blanks around an address away', at(` ${base} `), whole(base)],
  ['refuses a blank within', at('https://pacs.example/dicom web'), ['error retrieval-address-syntax', none]],
  ['refuses a line break within', at('https://pacs.example/\nrs'), ['error retrieval-address-syntax', none]],
  ['refuses a backslash', at('https:\\\\pacs.example\\rs'), ['error retrieval-address-syntax', none]],
  ['refuses a query', at(`${base}?tenant=7`), ['error retrieval-address-query', none]],
  ['leaves a fragment out', at(`${base}#top`), [...whole(base), mended]],
  ['refuses a path without a host', at('/dicom-web'), ['error retrieval-address-relative', none]],
  [
    'refuses a host without a scheme',
    at('pacs.example/dicom-web'),
    ['error retrieval-address-relative', none],
  ],
  [
    'refuses an address relative to a scheme',
    at('//pacs.example/rs'),
    ['error retrieval-address-relative', none],
  ],
  ['refuses ftp', at('ftp://pacs.example/rs'), ['error retrieval-address-scheme', none]],
  ['refuses file', at('file:///etc/passwd'), ['error retrieval-address-scheme', none]],
  ['refuses javascript', at('javascript:alert(1)'), ['error retrieval-address-relative', none]],
  [
    'refuses credentials',
    at('https://user:secret@pacs.example/rs'),
    ['error retrieval-address-credentials', none],
  ],
  [
    'refuses a user without a password',
    at('https://user@pacs.example/rs'),
    ['error retrieval-address-credentials', none],
  ],
  ['refuses a template', at(`${base}/studies/{studyUid}`), ['error retrieval-address-template', none]],
  [
    'takes the segment of a viewer away',
    at('https://v.example/IHEInvokeImageDisplay', 'ihe-iid'),
    [none, `viewer https://v.example/IHEInvokeImageDisplay?requestType=STUDY&studyUID=${S}`, mended],
  ],
  // Which endpoint.
  ['has no request without an endpoint', [listed()], [none]],
  ['says that an endpoint is not here', [listed(own)], [none, 'error retrieval-endpoint-missing']],
  [
    'says why there is none',
    [
      listed({
        endpoint: [
          {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' },
            ],
          },
        ],
      }),
    ],
    [none, 'information retrieval-endpoint-absent'],
  ],
  [
    'finds an endpoint that is contained',
    [listed({ endpoint: [{ reference: '#e' }], contained: oneEndpoint })],
    whole(base),
  ],
  [
    'prefers the endpoint of a series',
    [listed(own, { endpoint: to('near') }), endpoint('e'), endpoint('near', undefined, rs)],
    [`dicom ${rs.address}/studies/${S}/series/${X}`],
  ],
  [
    'falls back to the study where that of the series is a viewer',
    [
      listed(own, { endpoint: to('v') }),
      endpoint('e'),
      endpoint('v', 'ihe-iid', { address: 'https://v.example' }),
    ],
    [
      `dicom ${base}/studies/${S}/series/${X}`,
      `viewer https://v.example/IHEInvokeImageDisplay?requestType=STUDY&studyUID=${S}`,
    ],
  ],
  [
    'prefers the endpoint of a selection',
    [listed({ endpoint: to('far') }), endpoint('far', undefined, rs), selection(own), endpoint('e')],
    [...whole(rs.address), `dicom ${instance}`],
  ],
  [
    "takes the series' endpoint for a selection without one",
    [listed({}, own), selection(), ...oneEndpoint],
    [`dicom ${base}/studies/${S}/series/${X}`, `dicom ${instance}`],
  ],
  [
    "takes the study's endpoint for a selection without one",
    [listed(own), selection(), ...oneEndpoint],
    [...whole(base), `dicom ${instance}`],
  ],
  [
    'prefers what is active to a test',
    [listed({ endpoint: to('t', 'e') }), endpoint('t', undefined, { ...rs, status: 'test' }), endpoint('e')],
    whole(base),
  ],
  [
    'takes a test endpoint where there is no other',
    [listed(own), endpoint('e', undefined, { status: 'test' })],
    whole(base),
  ],
  ...['suspended', 'error', 'off', 'entered-in-error'].map(
    (status): Row => [
      `asks no endpoint of status ${status}`,
      [listed(own), endpoint('e', undefined, { status })],
      [none, 'warning retrieval-endpoint-unusable'],
    ],
  ),
  [
    'asks none whose period is over',
    [listed(own), endpoint('e', undefined, { period: { end: '2026-06-14' } })],
    [none, 'warning retrieval-endpoint-unusable'],
  ],
  [
    'asks one on the last day of its period',
    [listed(own), endpoint('e', undefined, { period: { end: '2026-06-15' } })],
    whole(base),
  ],
  [
    'asks one in the last month of its period',
    [listed(own), endpoint('e', undefined, { period: { end: '2026-06' } })],
    whole(base),
  ],
  [
    'asks none whose period has not begun',
    [listed(own), endpoint('e', undefined, { period: { start: '2026-07-01' } })],
    [none, 'warning retrieval-endpoint-unusable'],
  ],
  [
    'asks none that only takes objects (STOW-RS)',
    [listed(own), endpoint('e', 'dicom-stow-rs')],
    [none, 'warning retrieval-endpoint-unusable'],
  ],
  [
    'asks none that gives something else',
    [listed(own), endpoint('e', undefined, { payload: [{ mimeType: ['application/pdf'] }] })],
    [none, 'information retrieval-payload'],
  ],
  [
    'asks one that gives DICOM',
    [listed(own), endpoint('e', undefined, { payload: [{ mimeType: ['application/dicom'] }] })],
    whole(base),
  ],
  [
    'asks none without an address',
    [listed(own), endpoint('e', undefined, { address: '' })],
    [none, 'warning retrieval-endpoint-unusable'],
  ],
  [
    'takes the other endpoint where one has a bad address',
    [
      listed({ endpoint: to('bad', 'e') }),
      endpoint('bad', undefined, { address: 'ftp://x.example' }),
      endpoint('e'),
    ],
    [...whole(base), 'error retrieval-address-scheme'],
  ],
  // What is asked for.
  ['asks for a study that lists nothing', [study(own), ...oneEndpoint], whole(base)],
  [
    'asks by series',
    [listed(own), ...oneEndpoint],
    [`dicom ${base}/studies/${S}/series/${X}`],
    { level: 'series' },
  ],
  ['asks by instance', [listed(own), ...oneEndpoint], [`dicom ${instance}`], { level: 'instance' }],
  ['asks for a frame', [frames('7'), ...oneEndpoint], [`dicom ${instance}/frames/7`]],
  [
    'asks for frames at once, each once',
    [frames('3', '1', '3'), ...oneEndpoint],
    [`dicom ${instance}/frames/3,1`],
  ],
  ['refuses frame 0', [frames('0'), ...oneEndpoint], ['error retrieval-frame']],
  ['refuses a frame that is no number', [frames('1/rendered'), ...oneEndpoint], ['error retrieval-frame']],
  [
    'refuses a frame that the study does not have',
    [listed(own, {}, framesExtension(5)), selection({}, { subset: ['6'] }), ...oneEndpoint],
    [...whole(base), 'error retrieval-frame'],
  ],
  [
    'asks for the whole object of a segment',
    [selection(own, { subset: ['2'], ...sopClass('66.4') }), ...oneEndpoint],
    [`dicom ${instance}`],
  ],
  [
    'asks for the whole object of a content item',
    [selection(own, { subset: ['1.2.9'], ...sopClass('88.33') }), ...oneEndpoint],
    [`dicom ${instance}`],
  ],
  [
    'asks for the series of a selection without instances',
    [selection({ ...own, instance: [] }), ...oneEndpoint],
    [`dicom ${base}/studies/${S}/series/${X}`],
  ],
  [
    'finds the series of a selection in the study',
    [listed(own), selection({ seriesUid: undefined }), ...oneEndpoint],
    [...whole(base), `dicom ${instance}`],
  ],
  [
    'asks for metadata',
    [selection(own), ...oneEndpoint],
    [`dicom ${instance}`, `metadata ${instance}/metadata`],
    { extras: ['metadata'] },
  ],
  [
    'asks for bulk data',
    [selection(own), ...oneEndpoint],
    [`dicom ${instance}`, `bulkdata ${instance}/bulkdata`],
    { extras: ['bulkdata'] },
  ],
  [
    'asks for a rendered study',
    [study(own), ...oneEndpoint],
    [...whole(base), `rendered ${base}/studies/${S}/rendered`],
    rendered(),
  ],
  [
    'asks for each rendered frame',
    [frames('1', '2'), ...oneEndpoint],
    [
      `dicom ${instance}/frames/1,2`,
      `rendered ${instance}/frames/1/rendered`,
      `rendered ${instance}/frames/2/rendered`,
    ],
    rendered(),
  ],
  [
    'asks for a viewport and a window',
    [selection(own), ...oneEndpoint],
    [`dicom ${instance}`, `rendered ${instance}/rendered?viewport=512,256&window=40,400,linear`],
    rendered({ viewport: [512, 256], window: [40, 400] }),
  ],
  [
    'asks for a presentation state',
    [selection(own), ...oneEndpoint],
    [`dicom ${instance}`, `rendered ${base}/studies/${S}/series/1.2.8/instances/1.2.9/rendered`],
    rendered({ presentationState: { seriesUid: '1.2.8', instanceUid: '1.2.9' } }),
  ],
  [
    'refuses a presentation state that is no UID',
    [selection(own), ...oneEndpoint],
    ['error retrieval-rendering'],
    rendered({ presentationState: { seriesUid: '..', instanceUid: '1.2.9' } }),
  ],
  [
    'refuses a viewport of nothing',
    [selection(own), ...oneEndpoint],
    ['error retrieval-rendering'],
    rendered({ viewport: [0, 9] }),
  ],
  [
    'asks for a thumbnail',
    [selection(own), ...oneEndpoint],
    [`dicom ${instance}`, `thumbnail ${instance}/thumbnail?viewport=64,64`],
    { extras: ['thumbnail'], rendering: { viewport: [64, 64] } },
  ],
  [
    'renders no structured report',
    [selection(own, sopClass('88.67')), ...oneEndpoint],
    [`dicom ${instance}`, 'information retrieval-not-an-image'],
    rendered(),
  ],
  [
    'searches for the study',
    [listed(own), endpoint('e', 'dicom-qido-rs')],
    [`search ${base}/studies?StudyInstanceUID=${S}`, none],
  ],
  [
    'searches for series that are not listed',
    [study(own), endpoint('e', 'dicom-qido-rs')],
    [`search ${base}/studies?StudyInstanceUID=${S}`, `search ${base}/studies/${S}/series`, none],
  ],
  [
    'searches for instances that are not listed',
    [listed({ endpoint: to('e', 'q') }, { instance: [] }), ...oneEndpoint, endpoint('q', 'dicom-qido-rs')],
    [
      `dicom ${base}/studies/${S}/series/${X}`,
      `search ${base}/studies?StudyInstanceUID=${S}`,
      `search ${base}/studies/${S}/series/${X}/instances`,
    ],
    { level: 'series' },
  ],
  [
    'asks by WADO-URI for each instance',
    [listed(own), endpoint('e', 'dicom-wado-uri')],
    [`dicom ${wadoUri}&contentType=application/dicom`],
  ],
  [
    'asks by WADO-URI for a rendered frame',
    [frames('4'), endpoint('e', 'dicom-wado-uri')],
    [
      `dicom ${wadoUri}&contentType=application/dicom`,
      `rendered ${wadoUri}&contentType=image/png&frameNumber=4&windowCenter=40&windowWidth=400`,
    ],
    rendered({ mediaType: 'image/png', window: [40, 400] }),
  ],
  [
    'asks by FHIR for the Binary of an instance',
    [listed(own, {}, binary), endpoint('e', 'hl7-fhir-rest')],
    [`dicom ${base}/Binary/b`],
  ],
  [
    'takes /Binary away',
    [listed(own, {}, binary), endpoint('e', 'hl7-fhir-rest', { address: `${base}/Binary` })],
    [`dicom ${base}/Binary/b`, mended],
  ],
  [
    'asks for no Binary that is here',
    [
      listed(own, {}, binary),
      endpoint('e', 'hl7-fhir-rest'),
      { resourceType: 'Binary', id: 'b', contentType: 'application/dicom' },
    ],
    ['information retrieval-already-here'],
  ],
  [
    'refuses a Binary of another server',
    [
      listed(
        own,
        {},
        {
          extension: [
            { ...binary.extension[0], valueReference: { reference: 'https://elsewhere.example/Binary/b' } },
          ],
        },
      ),
      endpoint('e', 'hl7-fhir-rest'),
    ],
    ['error retrieval-binary'],
  ],
  [
    'asks for a key image outside a PACS',
    [document({ url: 'https://files.example/1.png?v=2' })],
    ['document https://files.example/1.png?v=2'],
  ],
  [
    'asks for no key image that is in the report',
    [document({ url: 'https://files.example/1.png', data: 'AAAA' })],
    ['information retrieval-already-here'],
  ],
  [
    'refuses a key image in a file of this machine',
    [document({ url: 'file:///etc/passwd' })],
    ['error retrieval-address-scheme'],
  ],
  // UIDs.
  ['refuses a study without a UID', [listed({ identifier: [] }), ...oneEndpoint], ['error retrieval-uid']],
  [
    'refuses a study with two UIDs',
    [
      listed({
        identifier: ['1.2', '1.3'].map((uid) => ({ system: 'urn:dicom:uid', value: `urn:oid:${uid}` })),
      }),
    ],
    ['error retrieval-uid'],
  ],
  [
    'refuses a UID that leads elsewhere',
    [selection(own, { uid: '../../../etc' }), ...oneEndpoint],
    ['error retrieval-uid'],
  ],
  [
    'refuses a UID with a leading zero',
    [selection({ ...own, seriesUid: '1.02' }), ...oneEndpoint],
    ['error retrieval-uid'],
  ],
  [
    'refuses a UID of 65 characters',
    [selection({ ...own, studyUid: `1.${'2'.repeat(63)}` }), ...oneEndpoint],
    ['error retrieval-uid'],
  ],
  // From where.
  [
    'asks for what an Observation is derived from, alone',
    [
      { resourceType: 'Observation', id: 'o', derivedFrom: [{ reference: 'ImagingSelection/key' }] },
      selection(own),
      listed(own),
      ...oneEndpoint,
    ],
    [`dicom ${instance}`],
    { from: 'Observation/o' },
  ],
  [
    'says that a selection is not here',
    [{ resourceType: 'Observation', id: 'o', derivedFrom: [{ reference: 'ImagingSelection/key' }] }],
    ['error retrieval-reference-missing'],
  ],
  [
    'says that there is nothing of that name',
    [listed(own), ...oneEndpoint],
    ['error retrieval-nothing'],
    { from: 'Observation/x' },
  ],
  [
    'says that there is nothing to retrieve',
    [{ resourceType: 'Patient', id: 'p' }],
    ['warning retrieval-nothing'],
  ],
];
