import type {
  AnyResource,
  Device,
  ImagingSelection,
  ImagingStudy,
  Observation,
  Person,
  Reference,
} from './fhir.ts';

/** The guide's compiled examples, by reference. */
export class Story {
  readonly #resources: ReadonlyMap<string, AnyResource>;

  constructor(resources: readonly AnyResource[]) {
    this.#resources = new Map(resources.map((each) => [`${each.resourceType}/${each.id}`, each]));
  }

  /** Studies that have objects: those that list a series. */
  studies(): ImagingStudy[] {
    return this.#of<ImagingStudy>('ImagingStudy').filter(({ series }) => (series?.length ?? 0) > 0);
  }

  selectionsOf(studyUid: string): ImagingSelection[] {
    return this.#of<ImagingSelection>('ImagingSelection').filter((each) => each.studyUid === studyUid);
  }

  /** Observations that name one of these resources in derivedFrom. */
  observationsFrom(
    sources: readonly { readonly resourceType: string; readonly id: string }[],
  ): Observation[] {
    const names = new Set(sources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    return this.#of<Observation>('Observation').filter(({ derivedFrom }) =>
      derivedFrom?.some(({ reference }) => names.has(reference ?? '')),
    );
  }

  patient({ subject }: { readonly subject: Reference }): Person | undefined {
    return this.#at<Person>(subject);
  }

  device(reference: Reference | undefined): Device | undefined {
    return reference?.reference?.startsWith('Device/') ? this.#at<Device>(reference) : undefined;
  }

  /** A practitioner, or the one of a role. */
  person(reference: Reference | undefined): Person | undefined {
    const found = reference && this.#at<Person>(reference);
    return found?.practitioner ? this.#at<Person>(found.practitioner) : found;
  }

  #at<T>({ reference }: Reference): T | undefined {
    return this.#resources.get(reference ?? '') as T | undefined;
  }

  #of<T>(type: string): T[] {
    return [...this.#resources.values()].filter(
      ({ resourceType }) => resourceType === type,
    ) as unknown as T[];
  }
}
