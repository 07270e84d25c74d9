/** What is said where a report changes its form, by id: what must be so, and what to do. `test/explain` compares it with the code. */
export const exchangeIds: Readonly<Record<string, string>> = {
  'exchange-changed':
    'Two forms of a report have the same resources with the same values: one says what the other does not.',
  'exchange-left-out':
    'A document holds what its report reaches within the types of a document, and this resource is beyond that: refer to it from the report, or leave it on the server.',
  'exchange-lost':
    'A transaction has a place for resources alone: what else the document says stays behind, so send the document as well.',
  'exchange-not-read':
    'What a report refers to is on the server that has the report: publish it there, or refer to it by identifier. Another server is asked only by who says so.',
};
