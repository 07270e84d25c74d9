import type { OperationOutcome } from './operationOutcome.ts';

/** One question to a validator. */
export interface ValidationRequest {
  /** A resource as UTF-8 JSON or XML, without byte order mark. */
  readonly bytes: Uint8Array;
  readonly format: 'json' | 'xml';
  /** Canonical URLs to validate against, beside those in `meta.profile`. */
  readonly profiles?: readonly string[];
  /** Address of a ReferenceServer that has the resources which this one may refer to. */
  readonly references?: string;
}

/** Validates resources against the profiles they claim. Requests may be made at the same time. */
export interface Validator {
  /**
   * The verdict of the validator, whatever it is.
   *
   * @throws UnknownProfile where `profiles` names one that is not loaded
   * @throws ValidatorFault where there is no verdict: the validator refused, crashed twice, or gave no answer in time
   */
  validate(request: ValidationRequest): Promise<OperationOutcome>;
  /**
   * A resource that is in XML, in JSON.
   *
   * @throws ValidatorFault where it cannot be converted, or the validator failed
   */
  convert(xml: Uint8Array): Promise<string>;
  /** Reads the guide's definitions anew, as a fresh start would. */
  reload(): Promise<void>;
  close(): Promise<void>;
}
