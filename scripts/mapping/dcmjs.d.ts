declare module 'dcmjs' {
  /** The data dictionary of DICOM PS3.6 by tag; `name` is the keyword. */
  const dcmjs: {
    readonly data: {
      readonly DicomMetaDictionary: {
        readonly dictionary: {
          readonly [tag: string]: { readonly name: string; readonly vr: string } | undefined;
        };
      };
    };
  };
  export default dcmjs;
}
