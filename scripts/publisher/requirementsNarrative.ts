import { escaped } from '../report/markup.ts';
import { pageLink } from './pageLink.ts';

/** What the narrative reads of Requirements (FHIR R5 Requirements). */
export interface Requirements {
  readonly statement: readonly {
    readonly key: string;
    readonly label?: string;
    readonly conformance: readonly string[];
    readonly requirement: string;
    readonly satisfiedBy?: readonly string[];
    readonly reference?: readonly string[];
  }[];
}

/**
 * The statements as a table with links within the site. The publisher's own table links to canonical URLs with an anchor, which lead
 * nowhere (RequirementsRenderer of org.hl7.fhir.r5 6.8.2 writes `satisfiedBy` and `reference` into `href` as they are).
 */
export function requirementsNarrative({ statement }: Requirements): string {
  const rows = statement.map(
    ({ key, label, conformance, requirement, satisfiedBy = [], reference = [] }) =>
      `<tr><td id="${escaped(key)}"><b>${escaped(key)}</b><br/>${escaped(label ?? '')}</td><td>${escaped(requirement)}</td><td>${escaped(conformance.join(', '))}</td><td>${listed([...satisfiedBy, ...reference].map(link))}</td></tr>`,
  );
  return `<table class="grid"><thead><tr><th>Key</th><th>Requirement</th><th>Conformance</th><th>Where</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const link = (url: string): string =>
  `<a href="${escaped(pageLink(url))}">${escaped(url.slice(url.lastIndexOf('/') + 1))}</a>`;
