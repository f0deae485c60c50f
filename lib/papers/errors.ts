/** Why a file could not be read. */
export type PaperRefusal =
  | 'not-a-paper-file'
  | 'heic'
  | 'unsupported'
  | 'damaged'
  | 'too-large'
  | 'password'
  | 'empty-pdf';

/** The file is none that can be read; the message says why and what to do. */
export class PaperRefused extends Error {
  override name = 'PaperRefused';
  readonly reason: PaperRefusal;

  constructor(reason: PaperRefusal, message: string) {
    super(message);
    this.reason = reason;
  }
}
