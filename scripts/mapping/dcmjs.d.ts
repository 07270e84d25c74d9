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
    };
  };
  export default dcmjs;
}
