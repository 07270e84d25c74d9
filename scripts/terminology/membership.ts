import { all, any, type Decision, not, passes } from './filters.ts';
import type { ConceptSet, Expansion, ValueSetDefinition } from './resources.ts';
import { type TerminologySource, unversioned } from './source.ts';

/**
 * Whether a code is in a value set (FHIR R5 ValueSet §4.9.5, "Value Set Contents").
 *
 * The definition decides where it can; where it needs what is not held here (the hierarchy of SNOMED CT, the
 * properties of LOINC), a published expansion can still say yes. An expansion of an older version can't say no.
 */
export function isMember(
  source: TerminologySource,
  valueSet: ValueSetDefinition,
  system: string,
  code: string,
  path: readonly string[] = [],
): Decision {
  const byDefinition = valueSet.compose
    ? composed(source, valueSet, system, code, path)
    : valueSet.expansion
      ? inExpansion(valueSet.expansion, system, code)
      : 'unknown';
  if (byDefinition !== 'unknown') return byDefinition;
  const published =
    valueSet.expansion ?? (valueSet.url === undefined ? undefined : source.expansion(valueSet.url));
  return published && inExpansion(published, system, code) === 'yes' ? 'yes' : 'unknown';
}

function composed(
  source: TerminologySource,
  { compose, url }: ValueSetDefinition,
  system: string,
  code: string,
  path: readonly string[],
): Decision {
  const through = url === undefined ? path : [...path, url];
  const holds = (set: ConceptSet) => inConceptSet(source, set, system, code, through);
  const included = any((compose?.include ?? []).map(holds));
  if (included === 'no') return 'no';
  return all([included, not(any((compose?.exclude ?? []).map(holds)))]);
}

function inConceptSet(
  source: TerminologySource,
  set: ConceptSet,
  system: string,
  code: string,
  path: readonly string[],
): Decision {
  const imported = set.valueSets.map((url) => inNamedValueSet(source, url, system, code, path));
  if (set.system === undefined) return imported.length === 0 ? 'no' : all(imported);
  if (set.system !== system) return 'no';
  if (set.concepts.length > 0 && !set.concepts.some((concept) => concept.code === code)) return 'no';
  if (set.filters.length === 0) return all(imported);
  const codeSystem = source.codeSystem(system);
  if (codeSystem === undefined) return all([...imported, 'unknown']);
  return all([...imported, ...set.filters.map((filter) => passes(codeSystem, code, filter))]);
}

function inNamedValueSet(
  source: TerminologySource,
  canonical: string,
  system: string,
  code: string,
  path: readonly string[],
): Decision {
  const url = unversioned(canonical);
  if (path.includes(url)) return 'unknown';
  const valueSet = findValueSet(source, url);
  return valueSet ? isMember(source, valueSet, system, code, path) : 'unknown';
}

/** A value set by its URL, the implicit ones of SNOMED CT and LOINC among them (FHIR R5 §4.3.1, §4.3.2). */
export function findValueSet(source: TerminologySource, canonical: string): ValueSetDefinition | undefined {
  const url = unversioned(canonical);
  return source.valueSet(url) ?? implicitValueSet(url);
}

function implicitValueSet(url: string): ValueSetDefinition | undefined {
  const of = (system: string, filter?: string): ValueSetDefinition => ({
    url,
    compose: {
      include: [
        {
          system,
          concepts: [],
          filters: filter === undefined ? [] : [{ property: 'implicit', op: 'unknown', value: filter }],
          valueSets: [],
        },
      ],
      exclude: [],
    },
  });
  const snomed = /^http:\/\/snomed\.info\/sct(?:\/[^?]*)?\?fhir_vs(?:=(.*))?$/.exec(url);
  if (snomed) return of('http://snomed.info/sct', snomed[1]);
  const loinc = /^http:\/\/loinc\.org\/vs(?:\/(.*))?$/.exec(url);
  return loinc ? of('http://loinc.org', loinc[1]) : undefined;
}

function inExpansion({ contains, complete }: Expansion, system: string, code: string): Decision {
  if (contains.some((item) => item.system === system && item.code === code && !item.abstract)) return 'yes';
  return complete ? 'no' : 'unknown';
}

/** The systems that a value set draws from, in the order in which it names them: where a bare code is looked for. */
export function systemsOf(
  source: TerminologySource,
  valueSet: ValueSetDefinition,
  path: readonly string[] = [],
): string[] {
  const through = valueSet.url === undefined ? path : [...path, valueSet.url];
  const named = (valueSet.compose?.include ?? []).flatMap(({ system, valueSets }) => [
    ...(system === undefined ? [] : [system]),
    ...valueSets.flatMap((canonical) => {
      const imported = through.includes(unversioned(canonical)) ? undefined : findValueSet(source, canonical);
      return imported ? systemsOf(source, imported, through) : [];
    }),
  ]);
  return [...new Set([...named, ...(valueSet.expansion?.contains ?? []).map(({ system }) => system)])];
}
