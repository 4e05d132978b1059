import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 900px)';

/** True while the page has room for one column only, as at 200 % or on a small screen. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const note = () => setNarrow(media.matches);
    media.addEventListener('change', note);
    return () => media.removeEventListener('change', note);
  }, []);
  return isNarrow;
}
