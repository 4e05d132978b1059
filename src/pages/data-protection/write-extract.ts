import { nameSender } from '../../handover/name-sender.ts';
import type { Settings } from '../../shared/settings.ts';
import { showBounds, showLongDay, showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayProtection } from '../../ui/words/protection-words.ts';
import { kindOf, sayEntry } from '../journal/say-entry.ts';
import { sayTold } from '../say-fault.ts';
import type { FoundRecord } from './find-sender.ts';
import { type Processing, processingFacts } from './processing-facts.ts';

/**
 * What is held about one person as a text to read (access request, article 15 of the data protection regulation): for each
 * record what it is and why it is kept, then every entry with all that is in it. Chosen by hand, record by record.
 */
export function writeExtract(
  records: readonly FoundRecord[],
  settings: Settings,
  processing: Processing,
  now: Date,
): string {
  const head = [
    sayProtection('extractTitle'),
    nameSender(settings),
    showLongDay(now),
    '',
    sayProtection('extractAbout'),
    '',
    // How it is protected is no affair of those who may get the file.
    ...processingFacts(processing)
      .filter(([name]) => name !== sayProtection('security'))
      .map(([name, says]) => `${name}: ${says}`),
    '',
    sayProtection('whyKeptText'),
  ];
  return [...head, ...records.flatMap((record) => ['', ...writeRecord(record, now)])].join('\r\n');
}

function writeRecord({ id, item, lines, as, kept }: FoundRecord, now: Date): string[] {
  const facts = item
    ? [
        `${sayJournal('fact.author')}: ${item.comment.author ?? sayJournal('notShown')}`,
        `${sayJournal('fact.channel')}: ${item.channel}, ${sayPage(item.platform)}`,
        `${sayJournal('fact.posted')}: ${item.comment.postedAt ? showBounds(item.comment.postedAt, now) : sayJournal('notShown')}`,
        `${sayJournal('fact.text')}: ${item.comment.text}`,
        `${sayJournal('fact.link')}: ${item.comment.permalink ?? sayJournal('notShown')}`,
        `${sayProtection('kept')}: ${kept ? sayTold(kept) : sayProtection('keptUntilDecision')}`,
      ]
    : [];
  const entries = lines.flatMap((line) => {
    const { entry, payload } = line;
    const name = `${sayJournal(`entry.${kindOf(entry)}`)} (${sayJournal('entryNo', { seq: entry.seq })})`;
    const detail = sayEntry(line, undefined);
    return [
      `  ${showTime(new Date(entry.at), now)} ${detail ? sayJournal('entryDetail', { entry: name, detail }) : name}`,
      ...[...factsOf(payload)].map((fact) => `    ${fact}`),
    ];
  });
  return ['='.repeat(60), `${id} (${sayProtection(as)})`, ...facts, ...entries];
}

/** Every value with what leads to it, a line each, so that it can be read without knowing how it is stored. */
function* factsOf(value: unknown, place: string[] = []): Generator<string> {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [name, part] of Object.entries(value)) {
      yield* factsOf(part, [...place, isList ? String(Number(name) + 1) : name]);
    }
  } else if (value !== undefined && value !== null && value !== '') {
    yield `${place.join(', ')}: ${String(value).replace(/\r?\n/g, '\r\n      ')}`;
  }
}
