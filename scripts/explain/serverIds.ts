/** What `eu-imaging check-server` says, by id: what must be so, and what to do. `test/explain` compares it with the code. */
export const serverIds: Readonly<Record<string, string>> = {
  'server-cut-off':
    'A response is as long as its head says: the connection ended before. See whether something between closes it.',
  'server-document':
    '$document gives the document Bundle of this very report, with the Composition first and the DiagnosticReport in it; where the report has no Composition, 422 and an OperationOutcome.',
  'server-duplicate':
    'A search returns each resource once, in its newest version: one that came twice, or in an older version, is taken for another report.',
  'server-error':
    'A server answers what it cannot do with a status from 400 to 499: from 500 on it failed, and its log says why.',
  'server-fhir-version':
    'The server speaks FHIR R5 (fhirVersion 5.0.0 in its CapabilityStatement): this guide is of no other version. See whether R5 has another base: https://fhir.example/r5, not /r4.',
  'server-forbidden':
    'Whoever asks may have this (403): give the client the scopes (system/*.rs), or another token.',
  'server-include-missing':
    'With _include and _revinclude comes what the reference leads to, where it is on the server.',
  'server-include-mode':
    'What comes because it was asked to be included has the search.mode include; match is what was searched for.',
  'server-include-unasked':
    'What nobody asked to include does not come, unless the report would be unsafe without it.',
  'server-invalid':
    'What a server returns conforms to FHIR R5, to the profiles that it claims, and to what refers to it: the id in brackets is that of the rule, which eu-imaging explain tells.',
  'server-lenient':
    'A search by what is no date is answered by 400 and an OperationOutcome, not by everything there is.',
  'server-malformed':
    'What comes is a FHIR resource: JSON without two properties of one name, or XML in the namespace of FHIR.',
  'server-no-capabilities':
    'A FHIR server says at [base]/metadata what it does: https://fhir.example/r5, not https://fhir.example, or the page of its operator.',
  'server-no-outcome':
    'A refusal has an OperationOutcome in it that says why: the status alone helps nobody.',
  'server-not-found': 'An id that is nowhere is answered by 404.',
  'server-not-kept':
    'A server returns what it received: identifiers and security labels are there, and a document is as it was sent, but for its id and metadata.',
  'server-not-promised':
    'The CapabilityStatement names each type, interaction, search, include and operation that the actor has to do: clients look there, and ask for nothing else.',
  'server-not-superseded':
    'A DocumentReference that another replaces has the status superseded, so that nobody reads the old report for the new one.',
  'server-open':
    'Data about a patient is given to whoever has a valid token, and to nobody else: 401 without one, and with one that was not issued.',
  'server-outcome-200':
    'What went wrong has a status of its own: 404, 400, 422. An OperationOutcome with 200 is taken for a success.',
  'server-page-size': 'A page has no more matches than _count asks for.',
  'server-paging-endless':
    'Pages end: no two in a row have nothing new, none leads to one that was there, and the last one has no next.',
  'server-paging-link': 'The link to the next page is an address that can be asked as it is.',
  'server-paging-lost': 'All that matches comes on one of the pages.',
  'server-paging-origin':
    'The next page is where the first was: a server behind a gateway has to be told its address, or clients take their token elsewhere.',
  'server-plain-http': 'Reports travel by TLS 1.2 or newer: https://fhir.example, not http://fhir.example.',
  'server-redirect':
    'A FHIR server answers where it is asked: check the address that this one leads to. It is not followed, since the token would go along.',
  'server-refused':
    'The server carries out what the guide asks, or what its CapabilityStatement says that it does: it refused.',
  'server-search-ignored':
    'A search by what is nowhere finds nothing: a server that ignores a parameter returns the reports of others. It has the parameter, or refuses it by 400.',
  'server-search-missing':
    'A search finds what is there: this resource has what was searched for. See whether it was indexed.',
  'server-search-wrong':
    'A search returns what has what was searched for, and resources of the type that was searched: these are others.',
  'server-summary': '_summary=count gives the number of matches, and none of them.',
  'server-token':
    'A token is had by SMART Backend Services at the origin of the server, or where --token-url says: see the client id, the key (and its kid) that is registered, and the scope.',
  'server-too-deep':
    'A resource is within the limits (docs/limits.md): this one is nested deeper than any report.',
  'server-too-large':
    'A response is within the limits (docs/limits.md): this one was longer, perhaps without an end. A server returns a few at a time, and the rest on further pages.',
  'server-too-many-requests':
    'The server takes the requests of one check (429): a few hundred, one after the other. Permit it more, or ask later.',
  'server-too-slow': 'A response comes in time (docs/limits.md): this one did not, or by drops.',
  'server-transaction':
    'The response to a transaction has an entry for each of the request, with the location of what was created.',
  'server-unauthorised':
    'The server takes the credentials (401): give a token by --authorize, or --client-id and --key. See whether it has expired.',
  'server-unreachable': 'The server can be connected to: see its name, its port, its certificate.',
  'server-unreadable':
    'What a search finds, what was published, and what a report refers to on its own server can be read by its id.',
  'server-wrong-resource':
    'What comes is what was asked for: the resource of this type and id, or a Bundle of the type searchset.',
  'server-wrong-type':
    'FHIR has media types of its own: application/fhir+json, application/fhir+xml. A page for people to log in, or application/json, is neither.',
};
