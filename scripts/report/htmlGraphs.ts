import type { BundleGraph } from './bundleGraph.ts';
import { graphSvg } from './graphSvg.ts';
import { escaped, section } from './markup.ts';
import type { PageContent } from './pageContent.ts';
import { counted } from './summary.ts';

const key =
  '<p class="help">Each box is a resource; lines are references, strong where they lead to it first. A broken reference is a dashed red line with the name of its element, to a dashed box; what the first entry does not lead to stands below.</p>';

/** The pictures of the Bundles, each with what is broken in words. */
export function graphsPart({ graphs, graphsTotal, graphsInXml }: PageContent): string {
  if (graphs.length === 0 && graphsInXml === 0) return '';
  const left = graphsTotal - graphs.length;
  return section(
    'Bundles',
    [
      graphs.length > 0 ? key : '',
      ...graphs.map(({ name, graph }) => figure(name, graph)),
      left > 0
        ? `<p class="more">${counted(left, 'more Bundle')} not shown: those with broken references come first.</p>`
        : '',
      graphsInXml > 0
        ? `<p class="more">${counted(graphsInXml, 'Bundle')} in XML: there are pictures of JSON alone.</p>`
        : '',
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

const figure = (name: string, graph: BundleGraph): string =>
  [
    `<figure><figcaption>${escaped(name)}</figcaption>`,
    `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(`Graph of ${name}`)}">${graphSvg(graph, name)}</div>`,
    list('Broken references', graph.broken, graph.brokenTotal),
    list('Not reached from the first entry', graph.unreached, graph.unreachedTotal),
    '</figure>',
  ]
    .filter(Boolean)
    .join('\n');

function list(title: string, items: readonly string[], total: number): string {
  if (total === 0) return '';
  const left = total - items.length;
  const more = left > 0 ? `<li>and ${left} more</li>` : '';
  return `<p class="listed">${title}: ${total}</p><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}${more}</ul>`;
}
