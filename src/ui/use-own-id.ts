import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that no other element of ours has, the same for as long as the component lives. Preact's own `useId` begins anew at
 * every `render` of the whole tree, so that a field that comes later gets the id of one that is there (11.2, November 2026).
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    made += 1;
    return `mj-${made}`;
  });
  return id;
}
