/** Why no package was made. */
export type RefusalCode =
  | 'nothing-chosen'
  | 'secret-mixed'
  | 'no-provision'
  | 'picture-changed'
  | 'journal-changed'
  | 'too-large';

/** No package was made. The message is in Swedish, for the moderator: what happened, and what to do. */
export class HandoverRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'HandoverRefused';
    this.code = code;
  }
}
