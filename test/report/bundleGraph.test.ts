import { describe, expect, test } from 'vitest';
import { barChart } from '../../scripts/report/barChart.ts';
import { type BundleGraph, bundleGraph, lastLayer } from '../../scripts/report/bundleGraph.ts';
import { graphSvg } from '../../scripts/report/graphSvg.ts';

/** A resource that refers to others by `focus`. */
const observation = (id: string, ...references: string[]) => ({
  resourceType: 'Observation',
  id,
  focus: references.map((reference) => ({ reference })),
});

function graphOf(resources: readonly { resourceType: string; id: string }[], type = 'document'): BundleGraph {
  const entry = resources.map((resource) => ({
    fullUrl: `http://example.org/${resource.resourceType}/${resource.id}`,
    resource,
  }));
  return bundleGraph({ resourceType: 'Bundle', type, entry });
}

describe('the graph of a Bundle', () => {
  test('has a resource as many steps away as references lead to it, the fewest counted', () => {
    const { nodes, edges } = graphOf([
      observation('a', 'Observation/b', 'Observation/c'),
      observation('b', 'Observation/c'),
      observation('c', 'Observation/d', 'Observation/a'),
      observation('d'),
    ]);
    expect(nodes.map(({ label, layer, state }) => [label, layer, state])).toEqual([
      ['a', 0, 'reached'],
      ['b', 1, 'reached'],
      ['c', 1, 'reached'],
      ['d', 2, 'reached'],
    ]);
    expect(edges.filter(({ isFirst }) => isFirst)).toHaveLength(3);
    expect(edges).toHaveLength(5);
  });

  test('has what a reference of a document leads to and is not there, and what nothing leads to', () => {
    const graph = graphOf([
      observation('a', 'Observation/gone', 'urn:uuid:1'),
      observation('b', 'Patient/p'),
    ]);
    expect(graph.broken).toEqual([
      'Observation/a focus leads to Observation/gone',
      'Observation/a focus leads to urn:uuid:1',
      'Observation/b focus leads to Patient/p',
    ]);
    expect(graph.unreached).toEqual(['Observation/b']);
    expect(graph.edges.filter(({ isBroken }) => isBroken)).toHaveLength(3);
  });

  test.each([
    ['a relative reference in a collection', 'collection', observation('a', 'Observation/gone')],
    ['an absolute reference', 'document', observation('a', 'https://fhir.example.org/Observation/gone')],
    ['a reference to what is contained', 'document', observation('a', '#gone')],
    [
      'the earlier report of a document',
      'document',
      {
        resourceType: 'Composition',
        id: 'a',
        relatesTo: [{ resourceReference: { reference: 'Composition/b' } }],
      },
    ],
  ])('does not take %s for broken', (_, type, resource) => {
    expect(graphOf([resource], type).brokenTotal).toBe(0);
  });

  test.each([
    ['a chain', (index: number) => observation(`o${index}`, `Observation/o${index + 1}`)],
    ['a star', (index: number) => observation(`o${index}`, 'Observation/o0', `Observation/gone${index}`)],
    [
      'as many types',
      (index: number) => ({
        ...observation(`o${index}`, `T${index + 1}/o${index + 1}`),
        resourceType: `T${index}`,
      }),
    ],
    ['unconnected ones', (index: number) => observation(`o${index}`)],
  ])('of 20,000 entries stays a picture: %s', (_, make) => {
    const graph = graphOf(Array.from({ length: 20_000 }, (_, index) => make(index)));
    expect(graph.nodes.length).toBeLessThan(150);
    expect(graph.broken.length + graph.unreached.length).toBeLessThan(50);
    expect(Math.max(...graph.nodes.map(({ layer = 0 }) => layer))).toBeLessThanOrEqual(lastLayer);
    expect(graphSvg(graph, 'x').length).toBeLessThan(200_000);
  });

  test.each([
    ['nothing', {}],
    ['entries that are no list', { resourceType: 'Bundle', entry: 'x' }],
    ['entries that are none', { resourceType: 'Bundle', entry: [null, 1, { resource: 'x' }, {}] }],
  ])('of %s is empty', (_, bundle) => {
    expect(bundleGraph(bundle).nodes).toEqual([]);
  });
});

describe('its picture', () => {
  const graph = graphOf([observation('a', 'Observation/gone'), observation('b')]);

  test('says in words what it shows', () => {
    expect(graphSvg(graph, 'a.json')).toContain(
      '<desc>2 boxes, 1 connections; broken references: 1; resources not reached from the first entry: 1.</desc>',
    );
  });

  test('names the element of a broken reference beside its line', () => {
    expect(graphSvg(graph, 'a.json')).toMatch(/<text class="why"[^>]*>focus<\/text>/);
  });

  test('has no box on another', () => {
    const many = graphOf(
      Array.from({ length: 50 }, (_, index) => observation(`o${index}`, `Observation/o${index * 2 + 1}`)),
    );
    const boxes = [
      ...graphSvg(many, 'x').matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
    ].map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number]);
    const overlapping = boxes.filter(([x, y, width, height], index) =>
      boxes.slice(index + 1).some(([x2, y2]) => Math.abs(x - x2) < width && Math.abs(y - y2) < height),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(50);
    expect(overlapping).toEqual([]);
  });
});

test('a chart has a bar as long as its share, and says all numbers in words', () => {
  const svg = barChart('Coverage', [
    { name: 'profile', done: 3, all: 4 },
    { name: '<none>', done: 0, all: 0 },
  ]);
  expect(svg).toContain('aria-label="Coverage: profile 3 of 4, &lt;none&gt; 0 of 0"');
  expect([...svg.matchAll(/class="(?:all|done)"[^>]* width="(\d+)"/g)].map(([, width]) => width)).toEqual([
    '260',
    '195',
    '260',
    '0',
  ]);
});
