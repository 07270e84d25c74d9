import { escaped } from '../report/markup.ts';
import { operationsOf, type Scenario } from './scenario.ts';
import { sequenceDiagram } from './sequenceDiagram.ts';

/**
 * A scenario as a picture and a table of its steps. The publisher's own have links without a `#`, which lead nowhere
 * (ExampleScenarioRenderer of org.hl7.fhir.r5 6.8.2, `node1`).
 */
export function scenarioNarrative(scenario: Scenario): string {
  const actors = new Map(scenario.actor.map(({ key, title }) => [key, title]));
  const instances = new Map((scenario.instance ?? []).map((instance) => [instance.key, instance]));
  const carried = (key: string | undefined): string => {
    const instance = key === undefined ? undefined : instances.get(key);
    if (instance === undefined) return '';
    const reference = instance.content?.reference;
    return reference === undefined
      ? escaped(instance.title)
      : `<a href="${escaped(`${reference.replace('/', '-')}.html`)}">${escaped(instance.title)}</a>`;
  };
  const rows = operationsOf(scenario).map(
    ({ number, title, initiator, receiver, description = '', request, response }) =>
      `<tr><td>${escaped(number)}</td><td><b>${escaped(title)}</b><br/>${escaped(description)}</td><td>${escaped(actors.get(initiator) ?? '')} to ${escaped(actors.get(receiver) ?? '')}</td><td>${carried(request?.instanceReference)}</td><td>${carried(response?.instanceReference)}</td></tr>`,
  );
  const picture = Buffer.from(sequenceDiagram(scenario)).toString('base64');
  const conditions = scenario.process.map(
    ({ preConditions = '', postConditions = '' }) =>
      `<p><b>Before:</b> ${escaped(preConditions)}</p><p><b>After:</b> ${escaped(postConditions)}</p>`,
  );
  return `<p><img alt="${escaped(`${scenario.title}: the steps of the table below as arrows between systems`)}" src="data:image/svg+xml;base64,${picture}"/></p>${conditions.join('')}<table class="grid"><thead><tr><th>Step</th><th>What</th><th>From and to</th><th>Sent</th><th>Answered</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
