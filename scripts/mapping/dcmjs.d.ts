declare module 'dcmjs' {
  interface Elements {
    readonly [tag: string]: { readonly Value?: readonly unknown[] } | undefined;
  }
  const dcmjs: {
    readonly data: {
      readonly DicomMetaDictionary: {
        /** The data dictionary of DICOM PS3.6 by tag; `name` is the keyword. */
        readonly dictionary: {
          readonly [tag: string]: { readonly name: string; readonly vr: string } | undefined;
        };
        /** The same by keyword; `tag` as `(0020,000D)`. */
        readonly nameMap: { readonly [keyword: string]: { readonly tag: string } | undefined };
        /** From attributes by keyword to elements by tag; `_vrMap` settles a VR that the dictionary leaves open. */
        denaturalizeDataset(dataset: object): Elements;
        /** From the DICOM JSON Model to attributes by keyword. */
        naturalizeDataset(dataset: object): { [keyword: string]: unknown };
      };
      /** A DICOM file in memory. */
      readonly DicomDict: new (
        meta: Elements,
      ) => { dict: Elements; write(options: { readonly fragmentMultiframe: boolean }): ArrayBuffer };
      readonly DicomMessage: {
        /** Reads elements up to `untilTag`, or the first that is beyond it. Throws on what is not DICOM. */
        readFile(
          bytes: ArrayBuffer,
          options?: { readonly untilTag?: string; readonly stopOnGreaterTag?: boolean },
        ): { readonly meta: Elements; readonly dict: Elements };
      };
    };
  };
  export default dcmjs;
}
