/** What the reader of files says, by id: what it means and what to do. `test/explain` compares it with the code. */
export const inputIds: Readonly<Record<string, string>> = {
  'input-byte-order-mark':
    'The file begins with a byte order mark, which JSON must not: save it as UTF-8 without one.',
  'input-doctype':
    'The XML has a DOCTYPE, which FHIR forbids, since it can make a reader fetch files: remove it.',
  'input-duplicate-key':
    'A JSON object has the same property twice, and readers differ in which one they believe: remove one.',
  'input-empty': 'The file has no content: give one that holds a resource.',
  'input-empty-folder': 'The folder has no file in JSON, XML or NDJSON: name the one that has.',
  'input-fhir-version':
    'The resource is of an earlier version of FHIR; this guide is FHIR R5: convert it first.',
  'input-link-out-of-folder':
    'A symbolic link in the folder leads out of it and is not followed: name its target itself.',
  'input-malformed-json': 'The file is no JSON: mend the place that is named.',
  'input-malformed-xml': 'The file is no well-formed XML: mend the place that is named.',
  'input-missing': 'There is no such file or folder: check its name.',
  'input-not-a-file': 'This is neither a file nor a folder (a device, a socket): give a file.',
  'input-not-fhir':
    'The file holds something else than a FHIR resource: the message says what, and what to do with it.',
  'input-not-utf8': 'The file is not UTF-8, the only encoding of FHIR: save it as UTF-8.',
  'input-processing-instruction': 'The XML has a processing instruction, which FHIR does not use: remove it.',
  'input-resource-type': 'The resource type does not exist in FHIR R5: correct its name.',
  'input-symlink-loop': 'Symbolic links lead in a circle: remove one of them.',
  'input-too-deep': 'Something is nested deeper than any report is: the limits are in docs/limits.md.',
  'input-too-large':
    'The file is larger than is read of one resource: split it, or make it NDJSON (docs/limits.md).',
  'input-too-many-bad-lines':
    'So many lines of the NDJSON file were no resource that the rest was not read: see whether it is NDJSON.',
  'input-too-many-compared':
    'From here on resources are checked by themselves only, not against each other: validate them in several runs (docs/limits.md).',
  'input-too-many-entries': 'The Bundle has more entries than are taken: split it (docs/limits.md).',
  'input-too-many-files':
    'The folder has more files than are taken in one run: name parts of it (docs/limits.md).',
  'input-too-many-nodes':
    'The resource has more objects and arrays than are taken: split it (docs/limits.md).',
  'input-too-many-properties':
    'One object has more properties than any FHIR resource has: it is hardly FHIR (docs/limits.md).',
  'input-unreadable': 'The file could not be read: the message says why (permissions, a disk that fails).',
  'input-zero-byte': 'The text has a zero byte, which neither JSON nor XML may have: see how it was written.',
};
