import { printable } from '../report/textReport.ts';
import type { RetrievalPlan, RetrievalRequest } from './retrieval.ts';

/** A plan for reading: each request with what it is for, whose it is and why, and as a line for curl. */
export function planText({ requests, findings }: RetrievalPlan): string {
  const lines = requests.flatMap((request) => [
    `# ${request.purpose}: ${request.sources.join(', ')}`,
    `#   ${request.endpoint === '' ? '' : `${request.endpoint}: `}${request.why}`,
    ...request.regions.map(({ type, coordinates }) => `#   region: ${type} ${coordinates.join(' ')}`),
    curlLine(request),
    '',
  ]);
  const said = findings.map(
    ({ severity, id, location, message }) => `# ${severity}  [${id}]  ${location}\n#   ${message}`,
  );
  return [...lines, ...said, `# ${summary(requests.length, findings.length)}`]
    .map((line) => line.split('\n').map(printable).join('\n'))
    .join('\n');
}

/** A shell takes everything between single quotes as it is; `--globoff`: curl takes brackets as they are (IPv6), too. */
export function curlLine({ url, accept, purpose, file }: RetrievalRequest): string {
  if (purpose === 'viewer') return `# open in a browser: ${url}`;
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const output = quote(file.replaceAll('/', '_'));
  return `curl --globoff --fail -H ${quote(`Accept: ${accept}`)} ${quote(url)} -o ${output}`;
}

const summary = (requests: number, findings: number): string =>
  `${requests} ${requests === 1 ? 'request' : 'requests'}, ${findings} ${findings === 1 ? 'finding' : 'findings'}`;
