import { Maximize, X, ZoomIn, ZoomOut } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import type { StoryPicture } from './story-data.ts';

const least = 0.25;
const most = 8;

/** A picture alone, in its true size at first; + and - or the buttons make it larger and smaller, 0 fits it in. */
export function PictureZoom({ picture, close }: { picture: StoryPicture; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const room = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (by: number) => setZoom((now) => Math.min(most, Math.max(least, now * by)));
  const fit = () =>
    setZoom(Math.min(1, ((room.current?.clientWidth ?? picture.width) * devicePixelRatio) / picture.width));
  const act = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = { '+': () => change(1.5), '-': () => change(1 / 1.5), 0: fit };
    const found = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!found) return;
    event.preventDefault();
    found();
  };
  return (
    <dialog class="zoom" ref={dialog} aria-label={sayJournal('zoom')} onClose={close} onKeyDown={act}>
      <div class="actions">
        <output class="num">{sayJournal('zoomed', { percent: Math.round(zoom * 100) })}</output>
        <button type="button" class="btn-icon" aria-label={sayJournal('larger')} onClick={() => change(1.5)}>
          <Icon of={ZoomIn} />
        </button>
        <button type="button" class="btn-icon" aria-label={sayJournal('smaller')} onClick={() => change(1 / 1.5)}>
          <Icon of={ZoomOut} />
        </button>
        <button type="button" class="btn-icon" aria-label={sayJournal('fit')} onClick={fit}>
          <Icon of={Maximize} />
        </button>
        <button type="button" class="btn-icon" aria-label={sayPage('close')} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </div>
      <section class="zoom-room" ref={room} aria-label={sayJournal('picture')}>
        <img
          class="shot"
          src={picture.url}
          alt={sayJournal('pictureAlone')}
          style={{ width: `${(picture.width / devicePixelRatio) * zoom}px` }}
        />
      </section>
    </dialog>
  );
}
