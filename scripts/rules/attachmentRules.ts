import { digestOf } from './excerpt.ts';
import { located, text } from './json.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';

const binary: Rule = {
  id: 'attachment-binary',
  severity: 'error',
  help: 'The content type, size and SHA-1 hash of an attachment SHALL be those of the Binary that its URL leads to.',
  reference: 'FHIR R5 Attachment.contentType, Attachment.size, Attachment.hash',
};

/** An attachment against the Binary that it points to. What it says of data of its own the HL7 validator compares. */
export const attachmentRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [binary],
  *check({ set }) {
    for (const held of set.held) {
      for (const { value: attachment, location } of attachmentsOf(held)) {
        const target = attachmentTarget(attachment, held, set);
        if (target?.type === 'Binary') yield* binaryBreaches(attachment, location, held, target);
      }
    }
  },
};

function attachmentsOf(held: Held) {
  if (held.type === 'DiagnosticReport') return located(rootOf(held), 'presentedForm');
  if (held.type !== 'DocumentReference') return [];
  return located(rootOf(held), 'content').flatMap((content) => located(content, 'attachment'));
}

/** What an attachment's URL leads to: by its full URL, or, among files of their own, by type and id at its end. */
export function attachmentTarget(attachment: unknown, from: Held, set: ResourceSet): Held | undefined {
  const url = text(attachment, 'url');
  if (url === undefined) return undefined;
  const [found] = set.resolve({ reference: url, from });
  return found ?? (from.fullUrl === undefined ? set.like(url)[0] : undefined);
}

function* binaryBreaches(attachment: unknown, location: string, on: Held, target: Held): Generator<Breach> {
  const at = (element: string, message: string): Breach => ({
    rule: binary,
    on,
    location: `${location}.${element}`,
    message: `${message} (${nameOf(target)}).`,
  });
  const [stated, held] = [text(attachment, 'contentType'), text(target.resource, 'contentType')];
  if (stated !== undefined && held !== undefined && mediaType(stated) !== mediaType(held))
    yield at('contentType', `The content type is ${stated}, that of the Binary ${held}`);
  const digest = digestOf(target.resource);
  if (digest === undefined) return;
  const size = integer64(attachment, 'size');
  if (size !== undefined && size !== digest.size)
    yield at('size', `The size is ${size} bytes, and the Binary has ${digest.size}`);
  const hash = text(attachment, 'hash');
  if (hash !== undefined && hash !== digest.hash)
    yield at('hash', `The hash is ${hash}, and that of the Binary is ${digest.hash}`);
}

/** A content type without its parameters. */
export const mediaType = (contentType: string): string =>
  contentType.split(';')[0]?.trim().toLowerCase() ?? '';

/** integer64 is a string in JSON (FHIR R5 json.html#primitive). */
function integer64(parent: unknown, name: string): number | undefined {
  const digits = text(parent, name);
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
