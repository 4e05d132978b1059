import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { JournalProps } from './journal-data.ts';

/** Search and filters. `/` puts the focus in the search field from anywhere on the page. */
export function Finder({ data, actions }: JournalProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);
  const found = data.rows.length;
  const earlier = data.rows.filter((row) => row.earlier).length;
  const isNarrowed = data.query !== '' || data.filters.some(({ value }) => value);
  return (
    <div class="finder">
      <search class="search">
        <Icon of={Search} />
        <input
          class="input"
          type="search"
          ref={input}
          value={data.query}
          aria-label={sayJournal('search')}
          placeholder={sayJournal('searchHint')}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        <kbd>/</kbd>
      </search>
      <fieldset class="filters">
        <legend class="hidden">{sayJournal('filters')}</legend>
        {data.filters.map(({ id, label, value, options }) => (
          <select
            class={`filter${value ? ' is-on' : ''}`}
            key={id}
            aria-label={label}
            value={value}
            onChange={(event) => actions.setFilter(id, event.currentTarget.value)}
          >
            <option value="">{label}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {sayJournal('filterOn', { label, value: option.text })}
              </option>
            ))}
          </select>
        ))}
        {isNarrowed && (
          <button type="button" class="btn quiet" onClick={actions.clearFilters}>
            {sayJournal('clear')}
          </button>
        )}
        <output class="soft found">
          {found === 0 || data.read >= data.items
            ? sayJournal('items', { n: found, count: showNumber(found) })
            : sayJournal('foundSoFar', {
                count: showNumber(found),
                read: showNumber(data.read),
                of: showNumber(data.items),
              })}
          {earlier > 0 && `, ${sayJournal('foundEarlier', { n: earlier, count: showNumber(earlier) })}`}
        </output>
      </fieldset>
    </div>
  );
}
