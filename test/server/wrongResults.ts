import { isObject } from '../../scripts/coverage/node.ts';
import { give } from './double.ts';
import { at, bundle, match, patient, reports, story, type Wrong } from './wrongSupport.ts';

/** Servers that are wrong in includes, pages, operations, and what they promise. */
export const wrongResults: readonly Wrong[] = [
  {
    title: 'includes nothing',
    instead: at(/_include=DiagnosticReport:study/, (response) =>
      give(response, 200, bundle(reports.slice(0, 1).map((each) => match(each)))),
    ),
    key: 'DiagnosticReport?_include=DiagnosticReport:study',
    id: 'server-include-missing',
  },
  {
    title: 'includes as matches',
    instead: at(/_include=ImagingStudy:endpoint/, (response) => {
      const found = story.filter(
        ({ resourceType }) => resourceType === 'ImagingStudy' || resourceType === 'Endpoint',
      );
      give(response, 200, bundle(found.map((each) => match(each))));
    }),
    key: 'ImagingStudy?_include=ImagingStudy:endpoint',
    id: 'server-include-mode',
  },
  {
    title: 'includes what nobody asked for',
    instead: at(/ImagingStudy\?_id=[^&]+$/, (response) =>
      give(response, 200, bundle([match(patient, 'include')])),
    ),
    key: 'ImagingStudy?_include=ImagingStudy:endpoint',
    id: 'server-include-unasked',
  },
  {
    title: 'returns the same twice',
    instead: at(/DiagnosticReport\?code=http:\/\/loinc/, (response) =>
      give(response, 200, bundle([...reports, ...reports].map((each) => match(each)))),
    ),
    key: 'IM-VER-10',
    id: 'server-duplicate',
  },
  {
    title: 'has pages that lead in a circle',
    instead: at(/_count=1(&|$)/, (response, { url }) =>
      give(
        response,
        200,
        bundle([match({ ...patient, resourceType: url?.split(/[/?]/)[2] })], {
          link: [{ relation: 'next', url }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-endless',
  },
  {
    title: 'has pages without an end, more than it says that there are',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) => {
      const page = Number(/page=(\d+)/.exec(url)?.[1] ?? 0);
      const type = url.split(/[/?]/)[2];
      give(
        response,
        200,
        bundle([match({ resourceType: type, id: `p${page}` })], {
          total: 2,
          link: [{ relation: 'next', url: `${type}?_count=1&page=${page + 1}` }],
        }),
      );
    }),
    key: 'paging',
    id: 'server-paging-endless',
  },
  {
    title: 'has empty pages without an end',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(response, 200, bundle([], { link: [{ relation: 'next', url: `${url}&more=1` }] })),
    ),
    key: 'paging',
    id: 'server-paging-endless',
  },
  {
    title: 'has its next page elsewhere',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(
        response,
        200,
        bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })], {
          link: [{ relation: 'next', url: 'http://127.0.0.1:1/fhir?page=2' }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-origin',
  },
  {
    title: 'has a link to a next page that is none',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(
        response,
        200,
        bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })], {
          link: [{ relation: 'next', url: 'http://[' }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-link',
  },
  {
    title: 'loses what is on further pages',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(response, 200, bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })])),
    ),
    key: 'paging',
    id: 'server-paging-lost',
  },
  {
    title: 'has others on its pages than were asked for',
    instead: at(/_count=1$/, (response, { url = '' }) => {
      const type = url.split(/[/?]/)[2];
      const ids = url.split('=')[1]?.split(/%2C|&/) ?? [];
      const page = Number(/page=(\d+)/.exec(url)?.[1] ?? 0);
      const link =
        page < ids.length ? [{ relation: 'next', url: `${type}?page=${page + 1}&${url.split('?')[1]}` }] : [];
      give(response, 200, bundle([match({ resourceType: type, id: `other-${page}` })], { link }));
    }),
    key: 'paging',
    id: 'server-paging-lost',
  },
  {
    title: 'ignores the size of a page',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(response, 200, bundle(['a', 'b'].map((id) => match({ resourceType: url.split(/[/?]/)[2], id })))),
    ),
    key: 'paging',
    id: 'server-page-size',
  },
  {
    title: 'returns what is to be counted',
    instead: at(/_summary=count/, (response) => give(response, 200, bundle([match(patient)]))),
    key: '_summary',
    id: 'server-summary',
  },
  {
    title: 'has another document for a report',
    instead: at(/DiagnosticReport\/[^/]+\/\$document/, (response) =>
      give(response, 200, bundle([match(patient)])),
    ),
    key: 'IM-DOC-11',
    id: 'server-document',
  },
  {
    title: 'leaves a replaced reference current',
    instead: () => false,
    change: ({ stored }) => {
      for (const [name, each] of stored)
        if (each.status === 'superseded') stored.set(name, { ...each, status: 'current' });
    },
    key: 'IM-VER-11',
    id: 'server-not-superseded',
  },
  {
    title: 'does not promise what it has to do',
    instead: () => false,
    change: ({ statement }) => {
      const [{ resource }] = statement.rest;
      const report = resource.find(({ type }) => type === 'DiagnosticReport');
      if (isObject(report)) (report.searchParam as unknown[]).splice(0, 3);
    },
    key: 'CapabilityStatement',
    id: 'server-not-promised',
  },
];
