import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../ui/words/panel-words.ts';
import { CommentRow } from './CommentRow.tsx';
import { MarkBar } from './MarkBar.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { inFrame, useRowsDrawn } from './use-rows-drawn.ts';

/** So many rows at a time: a page with thousands of comments must not make the platform slow. */
const chunk = 50;
/** How long the times that a row shows hold, milliseconds. */
const freshFor = 15_000;

/** The first of the rows that a row is shown with. */
const firstOf = (at: number) => Math.floor(at / chunk) * chunk;

/** The page's comments in the page's order. */
export function CommentList({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { comments, selectedId, isReading } = data;
  const [first, setFirst] = useState(0);
  const selectedAt = selectedId === undefined ? -1 : comments.findIndex(({ id }) => id === selectedId);
  const last = useRef({ id: selectedId, at: -1 });
  useEffect(() => {
    const { id, at } = last.current;
    last.current = { id: selectedId, at: selectedAt };
    // Whoever has gone on to other rows stays there, though comments come above the current one.
    const isLeft = id === selectedId && at >= 0 && firstOf(at) !== first;
    if (selectedAt >= 0 && !isLeft) setFirst(firstOf(selectedAt));
  }, [selectedId, selectedAt]);
  const start = first < comments.length ? first : 0;
  const drawn = useRowsDrawn(Math.min(chunk, comments.length - start));
  // The current row is there at once, for the focus may have to go to it.
  const rows = Math.min(chunk, Math.max(drawn, selectedAt - start + inFrame));
  return (
    <section class="panel-part" aria-labelledby="mj-here">
      <header>
        <h3 id="mj-here">{say('here')}</h3>
        <span class="small">
          {comments.length > 0 && say('comments', { n: comments.length })}
          {comments.length > 1 && !data.marked && (
            <button type="button" class="btn quiet" onClick={() => actions.setMarking(true)}>
              {say('markMany')}
            </button>
          )}
        </span>
      </header>
      <MarkBar data={data} actions={actions} />
      {(isReading || comments.length === 0) && (
        <div class="empty">
          <p>
            <strong>{say(isReading ? 'reading' : 'noComments')}</strong>
            <br />
            {say(isReading ? 'readingText' : 'noCommentsText')}
          </p>
        </div>
      )}
      {start > 0 && <More from={Math.max(0, start - chunk)} to={start} show={setFirst} />}
      <ul>
        {comments.slice(start, start + rows).map((comment) => (
          <KeptRow
            key={comment.id}
            comment={comment}
            now={data.now}
            isSelected={comment.id === selectedId}
            isMarked={data.marked?.has(comment.id)}
            actions={actions}
            language={data.language}
          />
        ))}
      </ul>
      {start + chunk < comments.length && (
        <More from={start + chunk} to={Math.min(start + 2 * chunk, comments.length)} show={setFirst} />
      )}
    </section>
  );
}

type RowProps = Parameters<typeof CommentRow>[0] & { language: PanelData['language'] };

/** A row that is drawn anew only where something about it has changed, or its times may have. */
function KeptRow({ comment, now, isSelected, isMarked, actions, language }: RowProps) {
  const moment = Math.floor(now.getTime() / freshFor);
  return useMemo(
    () => <CommentRow comment={comment} now={now} isSelected={isSelected} isMarked={isMarked} actions={actions} />,
    [comment, isSelected, isMarked, actions, moment, language],
  );
}

function More({ from, to, show }: { from: number; to: number; show: (from: number) => void }) {
  return (
    <p class="more">
      <button type="button" class="btn quiet" onClick={() => show(from)}>
        {say('showRange', { from: from + 1, to })}
      </button>
    </p>
  );
}
