import { Circle, Clock, Pause } from 'lucide';
import { useState } from 'preact/hooks';
import { dueTone } from '../shared/due-tone.ts';
import { Icon } from '../ui/Icon.tsx';
import { showDue, showDueClock, showTime } from '../ui/show-time.ts';
import { Late, Soon } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData, TodoRow } from './panel-data.ts';
import { useRowsDrawn } from './use-rows-drawn.ts';

const signs = { late: Late, soon: Soon, plain: Clock };

/** What is done by saying so. */
const ticked: readonly TodoRow['what'][] = ['review', 'watcher', 'follow-up', 'snapshot', 'policy-review', 'updates'];
/** Of these, what one has to see first. */
const opened: readonly TodoRow['what'][] = ['follow-up', 'policy-review', 'snapshot'];

function sayTodo(row: TodoRow): string {
  if (row.what === 'remove')
    return row.groundNo ? say('todo.remove', { no: row.groundNo }) : say('todo.removeNoGround');
  return say(`todo.${row.what}`);
}

function Row({ row, now, actions }: { row: TodoRow; now: Date; actions: PanelActions }) {
  const tone = row.due ? dueTone(row.due, now) : 'plain';
  const colour = tone === 'plain' ? undefined : tone;
  const about = [
    row.isQuote ? say('quote', { text: row.about }) : row.about,
    row.missed ? say('missedReviews', { n: row.missed }) : '',
  ];
  const clock = row.due && showDueClock(row.due, now);
  const sign = row.what === 'waiting' ? Pause : row.due ? signs[tone] : Circle;
  const margin = (
    <span class={`row-sign ${colour ?? ''}`}>
      <Icon of={sign} />
    </span>
  );
  const words = about.filter(Boolean).join(', ');
  if (ticked.includes(row.what)) {
    return (
      <div class="row">
        {margin}
        <span class="row-main">
          <strong>{sayTodo(row)}</strong>
          <span class="row-text whole">{words}</span>
        </span>
        <span class="row-acts">
          {opened.includes(row.what) && (
            <button type="button" class="btn quiet" onClick={() => actions.openTodo(row.id)}>
              {say('open')}
            </button>
          )}
          <button type="button" class="btn" onClick={() => actions.finishTodo(row.id)}>
            {say(row.what === 'watcher' ? 'iWatch' : 'tick')}
          </button>
        </span>
      </div>
    );
  }
  return (
    <button type="button" class="row" onClick={() => actions.openTodo(row.id)}>
      {margin}
      <span class="row-main">
        <span class="row-line">
          <strong>{sayTodo(row)}</strong>
          {row.due && <strong class={`num ${colour ?? ''}`}>{showDue(row.due, now)}</strong>}
        </span>
        <span class="row-line">
          <span class="row-text">{words}</span>
          {clock && <span class="small soft num">{clock}</span>}
        </span>
        {row.unit && <span class="small soft">{say('unitIs', { unit: row.unit })}</span>}
      </span>
    </button>
  );
}

/** So many at a time: a channel that nobody has looked after for a year must not make the platform slow. */
const chunk = 40;

function Rows({ rows, now, actions }: { rows: TodoRow[]; now: Date; actions: PanelActions }) {
  const [shown, setShown] = useState(chunk);
  const drawn = useRowsDrawn(Math.min(shown, rows.length));
  return (
    <>
      <ul>
        {rows.slice(0, drawn).map((row) => (
          <li key={row.id}>
            <Row row={row} now={now} actions={actions} />
            {row.mayBeGone && (!row.due || dueTone(row.due, now) === 'late') && (
              <p class="row-after">
                <button type="button" class="btn quiet" onClick={() => actions.finishTodo(row.id)}>
                  {say('todo.isGone')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {shown < rows.length && (
        <p class="more">
          <button type="button" class="btn quiet" onClick={() => setShown(shown + chunk)}>
            {say('todoMore', { n: Math.min(chunk, rows.length - shown) })}
          </button>
        </p>
      )}
    </>
  );
}

/** What needs doing, the first due first, without a click. Before closed days, what falls due during them comes first. */
export function TodoList({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const weekend = data.todo.filter(({ isBeforeOpening }) => isBeforeOpening);
  const others = data.todo.filter(({ isBeforeOpening }) => !isBeforeOpening);
  return (
    <section class="panel-part" aria-labelledby="mj-todo">
      <header>
        <h3 id="mj-todo">{say('todo')}</h3>
        {data.todo.length > 1 && <span class="small">{say('todoOrder')}</span>}
      </header>
      {data.todo.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{say('todoEmpty')}</strong>
            {data.nextDue && <br />}
            {data.nextDue && say('todoNext', { time: showTime(data.nextDue, data.now) })}
          </p>
        </div>
      ) : (
        <>
          {weekend.length > 0 && (
            <>
              <h4 class="todo-head">{say('dueOverWeekend', { n: weekend.length })}</h4>
              <Rows rows={weekend} now={data.now} actions={actions} />
              {others.length > 0 && <h4 class="todo-head">{say('todoOthers')}</h4>}
            </>
          )}
          <Rows rows={others} now={data.now} actions={actions} />
          {data.todoRest ? <p class="more small soft">{say('todoRest', { n: data.todoRest })}</p> : null}
        </>
      )}
    </section>
  );
}
