import { Circle, Clock, Pause } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { dueTone, showDue, showDueClock, showTime } from '../ui/show-time.ts';
import { Late, Soon } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions, PanelData, TodoRow } from './panel-data.ts';

const signs = { late: Late, soon: Soon, plain: Clock };

function sayTodo(row: TodoRow): string {
  if (row.what === 'remove')
    return row.groundNo ? say('todo.remove', { no: row.groundNo }) : say('todo.removeNoGround');
  return say(`todo.${row.what}`);
}

function Row({ row, now, actions }: { row: TodoRow; now: Date; actions: PanelActions }) {
  const tone = row.due ? dueTone(row.due, now) : 'plain';
  const colour = tone === 'plain' ? undefined : tone;
  const sign = row.what === 'waiting' ? Pause : row.due ? signs[tone] : Circle;
  const words = (
    <>
      <span class={`row-sign ${colour ?? ''}`}>
        <Icon of={sign} />
      </span>
      <span class="row-main">
        <strong>{sayTodo(row)}</strong>
        <span class="row-text">{row.isQuote ? say('quote', { text: row.about }) : row.about}</span>
      </span>
    </>
  );
  if (row.what === 'review') {
    return (
      <div class="row">
        {words}
        <span class="row-time">
          <button type="button" class="btn" onClick={() => actions.finishTodo(row.id)}>
            {say('tick')}
          </button>
        </span>
      </div>
    );
  }
  return (
    <button type="button" class="row" onClick={() => actions.openTodo(row.id)}>
      {words}
      {row.due && (
        <span class="row-time">
          <strong class={colour}>{showDue(row.due, now)}</strong>
          <span class="small soft">{showDueClock(row.due, now)}</span>
        </span>
      )}
    </button>
  );
}

/** What needs doing, the first due first, without a click. */
export function TodoList({ data, actions }: { data: PanelData; actions: PanelActions }) {
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
        <ul>
          {data.todo.map((row) => (
            <li key={row.id}>
              <Row row={row} now={data.now} actions={actions} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
