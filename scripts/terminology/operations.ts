import { definedCodeSystem } from './codeSystem.ts';
import { expand } from './expand.ts';
import type { TxIssue } from './issues.ts';
import { lookup } from './lookup.ts';
import { findValueSet } from './membership.ts';
import { notVerifiedText } from './notVerified.ts';
import {
  BadRequest,
  errorOutcome,
  type InParameters,
  languageList,
  type OutParameter,
  operationOutcome,
  parametersResource,
} from './parameters.ts';
import {
  type JsonObject,
  objects,
  optional,
  parseCodeSystem,
  parseCoding,
  parseValueSet,
  text,
} from './parse.ts';
import type { ValueSetDefinition } from './resources.ts';
import { fixedSource, sourceOf, type TerminologySource } from './source.ts';
import { type CodeRequest, type CodeValidation, validateCode } from './validateCode.ts';

/** What an operation answers, before it is written to HTTP. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  /** Set where the answer is not known here, so that a server that knows more may be asked. */
  readonly open?: boolean;
}

const notFound = (message: string): Answer => ({
  status: 404,
  body: errorOutcome('not-found', message),
  open: true,
});

const unknownValueSet = (url: string) =>
  notFound(`A definition for the value Set '${url}' could not be found`);

/**
 * The code systems and value sets sent along with a request, which are forgotten after it. A value set that is sent is
 * the asker's own; a code system that is held already is not replaced.
 */
export function requestSource(base: TerminologySource, parameters: InParameters): TerminologySource {
  const sent = parameters.resources('tx-resource');
  if (sent.length === 0) return base;
  const codeSystems = sent.flatMap((resource) => {
    const url = text(resource, 'url');
    if (url === undefined || base.codeSystem(url)) return [];
    const definition = parseCodeSystem(resource);
    if (!definition || ['not-present', 'supplement'].includes(definition.content)) return [];
    return [definedCodeSystem(definition)];
  });
  const valueSets = sent.flatMap((resource) => parseValueSet(resource) ?? []);
  return sourceOf(fixedSource({ codeSystems, valueSets }), base);
}

/** FHIR R5 CodeSystem/$validate-code and ValueSet/$validate-code. */
export function validateCodeOperation(
  source: TerminologySource,
  type: 'CodeSystem' | 'ValueSet',
  parameters: InParameters,
): Answer {
  const sent = sentCodes(type, parameters);
  const valueSet = type === 'ValueSet' ? sentValueSet(source, parameters) : undefined;
  if (typeof valueSet === 'string') return unknownValueSet(valueSet);
  const validation = validateCode(source, {
    ...sent,
    ...optional('valueSet', valueSet),
    inferSystem: parameters.flag('inferSystem'),
    membershipOnly: parameters.flag('valueset-membership-only'),
    rules: {
      languages: languageList(parameters.string('displayLanguage')),
      lenient: parameters.flag('lenient-display-validation'),
    },
  });
  const open = validation.state === 'not-verified' || validation.unknownSystems.length > 0;
  return {
    status: 200,
    body: validationResult(validation, parameters.object('codeableConcept')),
    ...(open && { open }),
  };
}

function sentCodes(
  type: 'CodeSystem' | 'ValueSet',
  parameters: InParameters,
): Pick<CodeRequest, 'codings' | 'sentAs'> {
  const concept = parameters.object('codeableConcept');
  if (concept) return { codings: objects(concept, 'coding').map(parseCoding), sentAs: 'CodeableConcept' };
  const coding = parameters.object('coding');
  if (coding) return { codings: [parseCoding(coding)], sentAs: 'Coding' };
  const code = parameters.string('code');
  if (code === undefined) throw new BadRequest('One of code, coding and codeableConcept must be given.');
  const system =
    parameters.string('system') ?? (type === 'CodeSystem' ? parameters.string('url') : undefined);
  const version = parameters.string(type === 'CodeSystem' ? 'version' : 'systemVersion');
  const display = parameters.string('display');
  return {
    codings: [
      {
        code,
        ...optional('system', system),
        ...optional('version', version),
        ...optional('display', display),
      },
    ],
    sentAs: 'code',
  };
}

/** The value set to ask: sent whole, or by its URL; a URL that is not known is returned as it is. */
function sentValueSet(source: TerminologySource, parameters: InParameters): ValueSetDefinition | string {
  const inline = parseValueSet(parameters.object('valueSet'));
  if (inline) return inline;
  const url = parameters.string('url');
  if (url === undefined) throw new BadRequest('One of url and valueSet must be given.');
  return findValueSet(source, url) ?? url;
}

/**
 * `result` says whether the codes exist and are in the value set. "Not verified" is no error to the asker: the issue of
 * the code says what was not checked. A wrong display is an issue that is an error, and leaves `result` as it is, or
 * the HL7 validator would add that the code is not in the value set, which is not so.
 */
export function validationResult(validation: CodeValidation, concept: JsonObject | undefined): object {
  const { system, code, version, display, issues, unknownSystems } = validation;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const against = errors.filter(({ details }) => details.coding?.[0]?.code !== 'invalid-display');
  const result = against.length === 0 && (errors.length > 0 || validation.state !== 'invalid');
  return parametersResource([
    { name: 'result', valueBoolean: result },
    ...parameter('system', 'valueUri', system),
    ...parameter('code', 'valueCode', code),
    ...parameter('version', 'valueString', version),
    ...parameter('display', 'valueString', display),
    ...parameter('codeableConcept', 'valueCodeableConcept', concept),
    ...unknownSystems.map((url) => ({ name: 'x-caused-by-unknown-system', valueCanonical: url })),
    ...parameter('message', 'valueString', result ? undefined : textsOf(against)),
    ...(issues.length > 0 ? [{ name: 'issues', resource: operationOutcome(issues) }] : []),
  ]);
}

const textsOf = (issues: readonly TxIssue[]) =>
  issues.map(({ details }) => details.text).join('; ') || 'There is no code.';

function parameter(name: string, type: string, value: unknown): OutParameter[] {
  return value === undefined ? [] : [{ name, [type]: value }];
}

/** FHIR R5 CodeSystem/$lookup. */
export function lookupOperation(source: TerminologySource, parameters: InParameters): Answer {
  const coding = parameters.object('coding');
  const { system, code } = coding
    ? parseCoding(coding)
    : { system: parameters.string('system'), code: parameters.string('code') };
  if (system === undefined || code === undefined) throw new BadRequest('system and code must be given.');
  const found = lookup(source, system, code);
  if (found === 'unknown') return notFound(`Unknown code '${code}' in the CodeSystem '${system}'`);
  if (found === 'not-verified') {
    return notFound(notVerifiedText({ system, code }, 'its code system is not held here completely'));
  }
  const { concept, name, version } = found;
  const part = (code: string, value: string) => ({
    name: 'property',
    part: [
      { name: 'code', valueCode: code },
      { name: 'value', valueString: value },
    ],
  });
  const body = parametersResource([
    { name: 'name', valueString: name },
    ...parameter('version', 'valueString', version),
    ...parameter('display', 'valueString', concept.display),
    ...parameter('definition', 'valueString', concept.definition),
    ...concept.designations.map(({ language, value }) => ({
      name: 'designation',
      part: [...parameter('language', 'valueCode', language), { name: 'value', valueString: value }],
    })),
    ...concept.parents.map((parent) => part('parent', parent)),
    ...concept.properties.map(({ code, value }) => part(code, value)),
  ]);
  return { status: 200, body };
}

/** FHIR R5 CodeSystem/$subsumes. */
export function subsumesOperation(source: TerminologySource, parameters: InParameters): Answer {
  const [codingA, codingB] = [parameters.object('codingA'), parameters.object('codingB')];
  const system = (codingA && parseCoding(codingA).system) ?? parameters.string('system');
  const codeA = (codingA && parseCoding(codingA).code) ?? parameters.string('codeA');
  const codeB = (codingB && parseCoding(codingB).code) ?? parameters.string('codeB');
  if (system === undefined || codeA === undefined || codeB === undefined) {
    throw new BadRequest('system, codeA and codeB, or codingA and codingB, must be given.');
  }
  const codeSystem = source.codeSystem(system);
  const below = codeSystem?.isBelow(codeB, codeA);
  const above = codeSystem?.isBelow(codeA, codeB);
  if (codeA !== codeB && (below === undefined || above === undefined)) {
    return notFound(`The hierarchy of ${system} is not held here`);
  }
  const outcome =
    codeA === codeB ? 'equivalent' : below ? 'subsumes' : above ? 'subsumed-by' : 'not-subsumed';
  return { status: 200, body: parametersResource([{ name: 'outcome', valueCode: outcome }]) };
}

/** FHIR R5 ValueSet/$expand. */
export function expandOperation(source: TerminologySource, parameters: InParameters): Answer {
  const valueSet = sentValueSet(source, parameters);
  if (typeof valueSet === 'string') return unknownValueSet(valueSet);
  const expanded = expand(source, {
    valueSet,
    ...optional('filter', parameters.string('filter')),
    activeOnly: parameters.flag('activeOnly'),
    offset: parameters.number('offset') ?? 0,
    ...optional('count', parameters.number('count')),
  });
  if ('reason' in expanded) {
    const message = `The value Set '${valueSet.url}' can't be expanded: ${expanded.reason}`;
    return { status: 422, body: errorOutcome('too-costly', message), open: true };
  }
  const { total, contains } = expanded;
  const body = {
    resourceType: 'ValueSet',
    ...optional('url', valueSet.url),
    ...optional('version', valueSet.version),
    ...optional('name', valueSet.name),
    ...optional('title', valueSet.title),
    status: 'active',
    expansion: {
      timestamp: '2025-01-01T00:00:00Z',
      total,
      offset: parameters.number('offset') ?? 0,
      contains: contains.map(({ system, code, display, abstract, inactive }) => ({
        ...{ system, ...(abstract && { abstract }), ...(inactive && { inactive }), code },
        ...optional('display', display),
      })),
    },
  };
  return { status: 200, body };
}
