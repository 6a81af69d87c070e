/** A picture that goes with an answer. */
export interface Picture {
  readonly file: { readonly name: string; readonly data: Buffer; readonly contentType: 'image/png' };
  /** The same in words. */
  readonly alt: string;
}
