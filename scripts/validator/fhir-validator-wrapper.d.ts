/** What we use of fhir-validator-wrapper 1.4.0, which has no types of its own. */
declare module 'fhir-validator-wrapper' {
  import type { ChildProcess } from 'node:child_process';

  export interface StartConfig {
    version: string;
    txServer: string;
    txLog: string;
    igs?: string[];
    port?: number;
    timeout?: number;
    autoDownload?: boolean;
    ssrfProtection?: boolean;
    extraArgs?: string[];
  }

  export interface Logger {
    info(message: string, meta?: object): void;
    warn(message: string, meta?: object): void;
    error(message: string, meta?: object): void;
  }

  export default class FhirValidator {
    constructor(validatorJarPath: string, logger?: Logger);
    process: ChildProcess | null;
    port: number | null;
    isReady: boolean;
    lastOutput: string;
    start(config: StartConfig): Promise<void>;
    waitForReady(timeout: number): Promise<void>;
    stop(): Promise<void>;
  }
}
