import type { Comment } from './reading.ts';

/** False for what is our own, and for what was written down by hand of another page, where no answers are given (TIB-28). */
export function mayBeAnswered({ own, id }: Pick<Comment, 'own' | 'id'>): boolean {
  return !own && !id.startsWith('manual-');
}
