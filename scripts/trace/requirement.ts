import { type Definitions, ofType } from '../capability/definition.ts';
import { type Requirements, type Statement, subjectsOf } from '../requirements/checkRequirements.ts';

/** A rule of the guide, as its Requirements resource states it. */
export interface Requirement {
  /** `IM-DOC-01` */
  readonly key: string;
  readonly sentence: string;
  /** Ids of the actors that the sentence is about. */
  readonly actors: readonly string[];
  /** `document-exchange.html#IM-DOC-01` */
  readonly page: string;
  /** What carries it out, as the guide names it: `BundleReportEuImaging#Bundle.type`, `BundleReportEuImaging#im-bundle-1`. */
  readonly satisfiedBy: readonly string[];
  /** FSH file and line. */
  readonly source: string;
}

/** All rules of the guide, topic by topic in the order of its files. */
export const requirementsOf = (definitions: Definitions): Requirement[] =>
  ofType<Requirements>(definitions, 'Requirements').flatMap(({ definition, lineOf }) =>
    (definition.statement ?? []).map((statement) => ({
      ...plain(statement),
      source: lineOf(statement.key),
    })),
  );

const plain = ({ key, requirement, reference = [], satisfiedBy = [] }: Statement) => ({
  key,
  sentence: requirement,
  actors: subjectsOf(requirement),
  page: lastPart(reference[0] ?? ''),
  satisfiedBy: satisfiedBy.map((url) =>
    url.slice(url.search(/[A-Za-z]+\/[^/]+$/)).replace(/^StructureDefinition\//, ''),
  ),
});

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
