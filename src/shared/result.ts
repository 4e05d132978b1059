/**
 * What a request comes back with. An expected failure is a value, for an Error does not survive a message:
 * `says` tells the moderator in Swedish what happened, `todo` what to do about it.
 */
export type Result<T> = { ok: true; value: T } | Failure;

export interface Failure {
  ok: false;
  code: FailureCode;
  says: string;
  todo: string;
}

export type FailureCode =
  | 'no-grant'
  | 'tab-not-in-front'
  | 'page-changed'
  | 'wrong-size'
  | 'capture-refused'
  | 'no-picture-allowed'
  | 'picture-required'
  | 'not-drawn'
  | 'busy'
  | 'disk-full'
  | 'journal-unavailable'
  | 'backup-refused'
  | 'backup-lacks-pictures'
  | 'not-read-back'
  | 'no-such-item'
  | 'not-set-up'
  | 'bad-request'
  | 'worker-gone'
  | 'no-answer'
  | 'bug';

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, says: string, todo: string): Failure {
  return { ok: false, code, says, todo };
}
