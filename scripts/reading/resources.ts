import type { Region } from './regionShape.ts';

/** What pages of reports read of the guide's own examples. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly meta?: { readonly profile?: readonly string[] };
  readonly code?: { readonly coding?: readonly { readonly display?: string }[] };
  readonly instance?: readonly {
    readonly uid: string;
    readonly number?: number;
    readonly subset?: readonly string[];
    readonly imageRegion2D?: readonly Region[];
  }[];
  readonly [element: string]: unknown;
}

export interface Section {
  readonly title?: string;
  readonly text?: { readonly div: string };
  readonly section?: readonly Section[];
}

export interface ReportBundle extends Resource {
  readonly entry: readonly { readonly resource: Resource }[];
}

/** An element of a resource, of the type that FHIR gives it there. */
export const ownIn = <Type>(resource: Resource | undefined, element: string): Type | undefined =>
  resource?.[element] as Type | undefined;
