/** What we use of pngjs 7.0.0, which has no types of its own. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly data: Buffer;
    static readonly sync: {
      write(png: PNG, options: { readonly deflateLevel: number }): Buffer;
      read(bytes: Buffer): PNG;
    };
  }
}
