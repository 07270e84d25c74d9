/** `eu-imaging exchange FILE --to transaction|document|submission`: one report in the other exchange model, and what is lost on the way. */
import { Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import type { JsonObject } from './coverage/node.ts';
import { toDocument } from './exchange/toDocument.ts';
import { toSubmission } from './exchange/toSubmission.ts';
import { type Exchanged, toTransaction } from './exchange/toTransaction.ts';
import { Fault } from './faults.ts';
import { readSamples } from './input/readSamples.ts';
import { printable } from './report/textReport.ts';
import { writeNew } from './report/writeNew.ts';

interface Options {
  readonly to: 'transaction' | 'document' | 'submission';
  readonly identifier?: string;
  readonly timestamp?: string;
  readonly base?: string;
  readonly source?: string;
  readonly out?: string;
}

const command = commandLine(
  'eu-imaging exchange',
  'Makes of a report as a document the transaction that puts its resources on a FHIR server, and of the resources the document;\n' +
    'or of a document its submission (IHE MHD, ITI-65): with the DocumentReference that finds it.\n' +
    'What the other form has no place for is said on standard error.',
  'eu-imaging exchange report-document.json --to transaction --out report-transaction.json',
)
  .argument('<file>', 'a Bundle in JSON')
  .addOption(
    new Option('--to <form>', 'what to make of it')
      .choices(['transaction', 'document', 'submission'])
      .makeOptionMandatory(),
  )
  .option('--identifier <system|value>', 'document: its identifier')
  .option('--timestamp <instant>', 'document: when it is put together, now if not given')
  .option(
    '--base <url>',
    'document: address of the server that has the resources, for those without a fullUrl',
  )
  .option('--source <uri>', 'submission: who sends it, as urn:oid:1.2.3')
  .option(
    '--out <file>',
    'write the Bundle to this file, which is not there yet, instead of standard output',
  );

const forms: Readonly<Record<Options['to'], (bundle: JsonObject, options: Options) => Exchanged>> = {
  transaction: toTransaction,
  document,
  submission,
};

await runCommand(command, async () => {
  const options = command.opts<Options>();
  const bundle = await readBundle(command.args[0] ?? '');
  const { bundle: made, issues } = forms[options.to](bundle, options);
  const json = `${JSON.stringify(made, null, 2)}\n`;
  if (options.out === undefined) process.stdout.write(json);
  else writeNew(options.out, json);
  for (const { severity, location, message } of issues) {
    process.stderr.write(`${severity}  ${printable(location)}  ${printable(message)}\n`);
  }
  return issues.length > 0 ? 1 : 0;
});

function submission(bundle: JsonObject, { source }: Options): Exchanged {
  if (source === undefined) throw new Fault('A submission says who sends it: give --source URI.');
  return { bundle: toSubmission(bundle, { sourceId: source }), issues: [] };
}

function document(bundle: JsonObject, { identifier, timestamp, base }: Options): Exchanged {
  const [, system, value] = /^([^|]+)\|(.+)$/.exec(identifier ?? '') ?? [];
  if (system === undefined || value === undefined) {
    throw new Fault('A document has an identifier of its own: give --identifier SYSTEM|VALUE.');
  }
  const at = timestamp ?? new Date().toISOString();
  return toDocument(bundle, {
    identifier: { system, value },
    timestamp: at,
    ...(base !== undefined && { base }),
  });
}

/** The Bundle in a file. @throws Fault where there is none that can be read */
async function readBundle(file: string): Promise<JsonObject> {
  for await (const sample of readSamples([file])) {
    if ('kind' in sample)
      throw new Fault(`${file}: ${sample.issues.map(({ message }) => message).join(' ')}`);
    if (sample.resourceType !== 'Bundle')
      throw new Fault(`${file} is a ${sample.resourceType}: give a Bundle.`);
    if (sample.format === 'xml') throw new Fault(`${file} is XML: give the Bundle in JSON.`);
    return JSON.parse(Buffer.from(sample.bytes).toString());
  }
  throw new Fault(`${file} holds no resource.`);
}
