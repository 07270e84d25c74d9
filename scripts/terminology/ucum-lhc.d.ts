declare module '@lhncbc/ucum-lhc' {
  export interface UnitValidation {
    readonly status: 'valid' | 'invalid' | 'error';
    /** The code as the library would write it; another than was asked for where it guessed. */
    readonly ucumCode: string | null;
    readonly unit?: { readonly code: string; readonly name: string } | null;
    readonly msg?: readonly string[];
  }
  export const UcumLhcUtils: {
    getInstance(): {
      validateUnitString(unit: string): UnitValidation;
      convertUnitTo(
        from: string,
        value: number,
        to: string,
      ): { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null };
    };
  };
}
