import { act } from 'preact/test-utils';

/** Does something and lets Preact draw what follows of it, before the next line. */
export function doNow(run: () => void): void {
  void act(run);
}
