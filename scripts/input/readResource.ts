import type { Issue } from '../issue.ts';
import { decodeText } from './decodeText.ts';
import { versionIssues } from './earlierFhir.ts';
import type { Limits } from './limits.ts';
import { OutlineIssues, resourceTypeIssue } from './outline.ts';
import { readJson } from './readJson.ts';
import { readXml } from './readXml.ts';
import { r5ResourceTypes } from './resourceTypes.ts';
import { type Sample, type Unread, unread } from './sample.ts';

/** Where bytes come from, and what they are taken for. */
export interface Origin {
  readonly path: string;
  readonly format: 'json' | 'xml';
  readonly firstLine: number;
}

/** Makes a sample of the bytes of one resource, or says why they are none. */
export function readResource(given: Uint8Array, origin: Origin, limits: Limits): Sample | Unread {
  const { path, format, firstLine } = origin;
  const inFile = (issues: readonly Issue[]) => issues.map((issue) => shifted(issue, firstLine - 1));
  const decoded = decodeText(given);
  if ('issue' in decoded) return { path, kind: 'finding', issues: inFile([decoded.issue]) };
  const { text, bytes } = decoded;
  const inner = new OutlineIssues(r5ResourceTypes());
  const read = format === 'json' ? readJson : readXml;
  const reading = read(text, limits, (outline) => inner.add(outline));
  if (!('resource' in reading)) {
    return { path, kind: reading.refused ? 'fault' : 'finding', issues: inFile(reading.issues) };
  }
  const { outermost, entries } = reading.resource;
  const { resourceType, id, profiles } = outermost;
  const typeIssue = resourceTypeIssue(outermost, r5ResourceTypes());
  if (typeIssue) return { path, kind: 'finding', issues: inFile([{ ...typeIssue, severity: 'fatal' }]) };
  if (entries > limits.entries) return tooManyEntries(path, entries, limits);
  const issues = [
    ...(decoded.hadByteOrderMark ? [byteOrderMarkIssue(format)] : []),
    ...(reading.notes ?? []),
    ...versionIssues(outermost),
    ...inner.list(),
  ];
  const known = { resourceType, ...(id !== undefined && { id }), profiles, entries };
  return { path, format, bytes, firstLine, ...known, issues: inFile(issues) };
}

function tooManyEntries(path: string, entries: number, limits: Limits): Unread {
  const message = `This Bundle has ${entries} entries, more than the ${limits.entries} that are taken: split it.`;
  return unread(path, 'fault', 'input-too-many-entries', message);
}

/** XML allows the mark (XML 1.0 §4.3.3); JSON that is exchanged does not (RFC 8259 §8.1), though readers may ignore it. */
function byteOrderMarkIssue(format: 'json' | 'xml'): Issue {
  const severity = format === 'json' ? 'warning' : 'information';
  const message =
    format === 'json'
      ? 'The file begins with a byte order mark, which JSON must not (RFC 8259 §8.1): save it without; the mark was removed.'
      : 'The file begins with a byte order mark, which UTF-8 does not need: it was removed.';
  return { severity, id: 'input-byte-order-mark', location: '', line: 1, column: 1, message };
}

function shifted(issue: Issue, lines: number): Issue {
  return issue.line === undefined || lines === 0 ? issue : { ...issue, line: issue.line + lines };
}
