declare module 'dcmjs' {
  /** The data dictionary of DICOM PS3.6 by tag; `name` is the keyword. */
  const dcmjs: {
    readonly data: {
      readonly DicomMetaDictionary: {
        readonly dictionary: {
          readonly [tag: string]: { readonly name: string; readonly vr: string } | undefined;
        };
        /** From the DICOM JSON Model to attributes by keyword. */
        naturalizeDataset(dataset: object): { [keyword: string]: unknown };
      };
      readonly DicomMessage: {
        /** Reads elements up to `untilTag`, or the first that is beyond it. Throws on what is not DICOM. */
        readFile(
          bytes: ArrayBuffer,
          options: { readonly untilTag: string; readonly stopOnGreaterTag: boolean },
        ): {
          readonly meta: { readonly [tag: string]: { readonly Value?: readonly unknown[] } | undefined };
          readonly dict: { readonly [tag: string]: { readonly Value?: readonly unknown[] } | undefined };
        };
      };
    };
  };
  export default dcmjs;
}
