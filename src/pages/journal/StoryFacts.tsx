import { showBounds, showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import type { Story } from './story-data.ts';

/** What is known of the comment, and how the page said it. */
export function StoryFacts({ story, now }: { story: Story; now: Date }) {
  const { row, author, posted, knownAt, ground, link, text } = story;
  return (
    <dl class="facts">
      <dt>{sayJournal('fact.author')}</dt>
      <dd>
        {author ? <bdi>{author}</bdi> : <span class="soft">{sayJournal('notShown')}</span>}{' '}
        {author && <span class="soft">{sayJournal('fact.authorNote')}</span>}
      </dd>
      <dt>{sayJournal('fact.channel')}</dt>
      <dd>
        {row.channel}, {sayPage(row.platform)}
      </dd>
      <dt>{sayJournal('fact.unit')}</dt>
      <dd>{row.unit ?? <span class="soft">{sayJournal('noUnit')}</span>}</dd>
      {story.direction && (
        <>
          <dt>{sayJournal('fact.direction')}</dt>
          <dd>{sayJournal(`direction.${story.direction}`)}</dd>
        </>
      )}
      <dt>{sayJournal('fact.posted')}</dt>
      <dd>{posted ? showBounds(posted, now) : <span class="soft">{sayJournal('notShown')}</span>}</dd>
      {knownAt && (
        <>
          <dt>{sayJournal('fact.known')}</dt>
          <dd>{showTime(knownAt, now)}</dd>
        </>
      )}
      {ground && (
        <>
          <dt>{sayJournal('fact.ground')}</dt>
          <dd>{sayJournal('ground', ground)}</dd>
        </>
      )}
      {text && (
        <>
          <dt>{sayJournal('fact.text')}</dt>
          <dd class="text" dir="auto">
            {text}
          </dd>
        </>
      )}
      {link && (
        <>
          <dt>{sayJournal('fact.link')}</dt>
          <dd>
            <code>{link}</code>
          </dd>
        </>
      )}
      <dt>{sayJournal('fact.caseNumber')}</dt>
      <dd>{row.caseNumber ?? <span class="soft">{sayJournal('noneYet')}</span>}</dd>
    </dl>
  );
}
