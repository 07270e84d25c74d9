import type { Issue } from '../issue.ts';

/** What a request is for. `dicom`: the objects themselves, or the pixels of frames. */
export type Purpose =
  | 'dicom'
  | 'metadata'
  | 'bulkdata'
  | 'rendered'
  | 'thumbnail'
  | 'search'
  | 'viewer'
  | 'document';

/** What a plan is to have, beside objects, searches, viewers and documents, which it has wherever there is an endpoint for them. */
export type Extra = Extract<Purpose, 'metadata' | 'bulkdata' | 'rendered' | 'thumbnail'>;

/** A kind of service: the code of `Endpoint.connectionType`, and `url` for an attachment, which has its own address. */
export type Service =
  | 'dicom-wado-rs'
  | 'dicom-qido-rs'
  | 'dicom-wado-uri'
  | 'ihe-iid'
  | 'hl7-fhir-rest'
  | 'url';

/** DICOM PS3.18 section 8.3.5.1: how an image is rendered. */
export interface Rendering {
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Width and height, in pixels. */
  readonly viewport?: readonly [width: number, height: number];
  /** Centre and width, in units of the modality (of CT: Hounsfield units). */
  readonly window?: readonly [center: number, width: number];
  /** The presentation state that is to be applied. */
  readonly presentationState?: { readonly seriesUid: string; readonly instanceUid: string };
}

/** A part of an image that the source is about; it travels with the request, since DICOMweb returns whole frames. */
export interface Region {
  readonly type: string;
  /** As in ImagingSelection: pairs in the image, triplets in space. */
  readonly coordinates: readonly number[];
}

/** What must come back. What is absent is not compared. */
export interface Expectation {
  readonly studyUid?: string;
  readonly seriesUid?: string;
  readonly instanceUid?: string;
  /** Instances that must be among those that come. */
  readonly instanceUids?: readonly string[];
  /** How many instances the study or the series has. */
  readonly numberOfInstances?: number;
  /** Number of Frames (0028,0008). */
  readonly numberOfFrames?: number;
  /** The frames that were asked for, in this order. */
  readonly frames?: readonly number[];
  /** In bytes. */
  readonly size?: number;
  /** Base64 of the SHA-1 (FHIR R5 Attachment.hash). */
  readonly hash?: string;
}

/** One HTTP request. Nothing in it is a secret. */
export interface RetrievalRequest {
  readonly method: 'GET';
  /** Absolute, http or https, without credentials. */
  readonly url: string;
  /** The value of the header Accept. */
  readonly accept: string;
  readonly purpose: Purpose;
  readonly service: Service;
  /** Base of the service, for DICOMweb: what the address of the endpoint came to. */
  readonly base: string;
  /** The elements that ask for this, as `ImagingSelection/key-image.instance[0]`. */
  readonly sources: readonly string[];
  /** `Endpoint/pacs`, or '' for an attachment, which has its own address. */
  readonly endpoint: string;
  /** Why this endpoint: whose it is, and what it was preferred to. */
  readonly why: string;
  readonly expect: Expectation;
  readonly regions: readonly Region[];
  /** Where it is put below the folder of a fetch: a path without its ending, made of UIDs alone. */
  readonly file: string;
}

export interface RetrievalPlan {
  readonly requests: readonly RetrievalRequest[];
  readonly findings: readonly Issue[];
}

export interface PlanOptions {
  /** Beside what is always planned. */
  readonly extras?: readonly Extra[];
  readonly rendering?: Partial<Rendering>;
  /** What a study is asked for by. By itself: whole, or series by series where they have endpoints of their own. */
  readonly level?: 'study' | 'series' | 'instance';
  /** Only what this resource is, or reaches by its results, members and derivations: `Observation/nodule`. */
  readonly from?: string;
  /** The moment that periods of endpoints are compared with: now, if not given. ISO 8601. */
  readonly at?: string;
}
