import { isRecord } from '../shared/is-record.ts';
import type { JournalLine, Json, JsonObject } from '../shared/journal-entry.ts';
import { toWebAddress } from './web-address.ts';

const text = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the page and the browser said when the evidence was saved, as the journal keeps it; a later saving counts. */
function readPageFacts(story: JournalLine[]): JsonObject | undefined {
  const facts = story.findLast(({ entry }) => entry.type === 'evidence-saved')?.payload?.facts;
  return isRecord(facts) ? facts : undefined;
}

/** The words of the comment that this one answers, where they were on the page. Its author is left out: nobody asks for it. */
export function readParentText(story: JournalLine[]): string | undefined {
  const thread = readPageFacts(story)?.thread;
  const parent = isRecord(thread) ? thread.parent : undefined;
  return isRecord(parent) ? text(parent.text) : undefined;
}

/**
 * `sida` of `schemas/handling.schema.json`; null where no evidence was saved.
 * @param remarks what is to be said beside the page's own warnings
 */
export function describePage(story: JournalLine[], remarks: string[]) {
  const facts = readPageFacts(story);
  if (!facts) return null;
  const warnings = Array.isArray(facts.warnings) ? facts.warnings : [];
  const translated =
    facts.isTranslated === true ? ['Webbläsaren hade översatt sidan: texten är inte skribentens egna ord.'] : [];
  const clock = isRecord(facts.clock) ? facts.clock : {};
  return {
    adress: toWebAddress(text(facts.pageUrl)),
    titel: text(facts.pageTitle) ?? null,
    vy: text(facts.surface) ?? null,
    sortering: text(facts.sort) ?? null,
    sprak: text(facts.interfaceLanguage) ?? null,
    webblasare: text(facts.userAgent) ?? null,
    datorklocka: text(clock.at) ?? null,
    tidszon: text(clock.zone) ?? null,
    textPaPlats: typeof facts.textAtPlace === 'boolean' ? facts.textAtPlace : null,
    varningar: [...translated, ...warnings.filter((each) => typeof each === 'string'), ...remarks],
  };
}
