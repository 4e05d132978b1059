import { ArrowRightToLine, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Late } from '../../ui/signs.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { EntryLine, sayStoryEntry } from './EntryLine.tsx';
import { HoldForm } from './HoldForm.tsx';
import type { JournalActions } from './journal-data.ts';
import { LadderView } from './LadderView.tsx';
import { PictureZoom } from './PictureZoom.tsx';
import { sayRow } from './row-looks.ts';
import { StoryFacts } from './StoryFacts.tsx';
import type { Story, StoryPicture } from './story-data.ts';
import { WriteForm } from './WriteForm.tsx';

interface Props {
  story: Story;
  now: Date;
  actions: JournalActions;
  /** True where there is no room for the list beside it. */
  isAlone: boolean;
}

/** A picture as it is here; of one that is gone or changed, that it is. */
function Shot({ picture, at, of, enlarge }: { picture: StoryPicture; at: number; of: number; enlarge: () => void }) {
  const what = sayJournal(picture.method, { at, of });
  const fault = picture.url ? picture.isChanged && 'pictureChanged' : 'pictureMissing';
  return (
    <figure>
      {picture.url && <Picture of={picture.url} alt={sayJournal('pictureAlt', { what })} />}
      <figcaption class="small soft">
        {what} {picture.role === 'crop' && !fault && sayJournal('cropped')}{' '}
        {fault && (
          <strong class="late">
            <Icon of={Late} /> {sayJournal(fault)}{' '}
          </strong>
        )}
        {picture.url && (
          <button
            type="button"
            class="btn quiet small inline"
            aria-label={sayJournal('enlargeNo', { at })}
            onClick={enlarge}
          >
            {sayJournal('enlarge')}
          </button>
        )}
      </figcaption>
    </figure>
  );
}

/** One item, whole: facts, pictures, and how far it is shown that they are unchanged. */
export function StoryView({ story, now, actions, isAlone }: Props) {
  const { row, pictures } = story;
  const heading = useRef<HTMLHeadingElement>(null);
  const { number } = row;
  useEffect(() => {
    if (number && isAlone) heading.current?.focus();
  }, [number, isAlone]);
  const [atFirst] = useState(story.entries.length);
  const [large, enlarge] = useState<StoryPicture | undefined>(undefined);
  const [newest] = story.entries;
  const isGone = row.state === 'weeded' || row.state === 'lost';
  return (
    <article
      class="story"
      aria-labelledby="story"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !large && !event.defaultPrevented) actions.close();
      }}
    >
      <section>
        <div class="story-head">
          <div>
            <p class="soft num">{number}</p>
            <h2 id="story" tabIndex={-1} ref={heading}>
              {sayRow(row)}
            </h2>
          </div>
          <div class="actions">
            {row.handover === 'not' && !story.isFixed && (
              <button
                type="button"
                class="btn"
                aria-label={sayJournal('handOverItem', { number })}
                onClick={() => actions.handOver(number)}
              >
                <Icon of={ArrowRightToLine} />
                {sayJournal('handOver')}
              </button>
            )}
            <button type="button" class="btn-icon" aria-label={sayPage('close')} onClick={actions.close}>
              <Icon of={X} />
            </button>
          </div>
        </div>
        {isGone ? (
          <p class="soft">{sayJournal(row.state === 'lost' ? 'lostText' : 'weededText')}</p>
        ) : (
          <StoryFacts story={story} now={now} />
        )}
      </section>
      {!isGone && (
        <section>
          <h3>{sayJournal('evidence')}</h3>
          {pictures.map((picture, at) => (
            <Shot
              key={picture.sha256}
              picture={picture}
              at={at + 1}
              of={pictures.length}
              enlarge={() => enlarge(picture)}
            />
          ))}
          {pictures.length === 0 && <p class="soft">{sayJournal(`bare.${story.whyBare ?? 'unsaved'}`)}</p>}
        </section>
      )}
      {isAlone && (
        <section>
          <h3>{sayJournal('entriesTitle')}</h3>
          <ol class="entries">
            {story.entries.map((entry) => (
              <EntryLine key={entry.seq} entry={entry} />
            ))}
          </ol>
        </section>
      )}
      <output class="hidden">{newest && story.entries.length > atFirst && sayStoryEntry(newest)}</output>
      {!story.isFixed && <WriteForm key={number} story={story} actions={actions} />}
      {!story.isFixed && <HoldForm key={number} story={story} actions={actions} />}
      {large && <PictureZoom picture={large} close={() => enlarge(undefined)} />}
      {story.ladder && (
        <section>
          <h3>{sayJournal('unchanged')}</h3>
          <LadderView ladder={story.ladder} now={now} />
        </section>
      )}
    </article>
  );
}
