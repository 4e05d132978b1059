import type { HandoverInput, HandoverItem, Picture } from '../../handover/handover-input.ts';
import { picturesForRegistrar } from '../../handover/pictures-for-registrar.ts';
import { fingerprintOf, readCheckpoint } from '../../journal/checkpoint.ts';
import { foldItem } from '../../journal/fold-item.ts';
import { withKept } from '../../journal/keep-rest.ts';
import { offlineVerifier } from '../../journal/offline-verifier/offline-verifier.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readHead, readItemStory, readLastOf, readPicture, steadyLines } from '../../journal/read-journal.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { readFonts } from './read-fonts.ts';
import { readProgram } from './read-program.ts';

/**
 * Fetches from the database all that a package of these items is made of. A picture that the journal names and that cannot
 * be read is counted as lost.
 */
export async function gatherHandover(
  db: JournalDatabase,
  settings: Settings,
  items: Item[],
  at: Date,
): Promise<HandoverInput> {
  const policy = policyInForce(settings);
  if (!policy) throw new Error(sayHandoverFault('noPolicy'));
  const { count, head } = await readHead(db);
  const gathered: HandoverItem[] = [];
  for (const item of items) gathered.push(await gatherItem(db, item));
  return {
    items: gathered,
    journal: { lines: steadyLines(db, count), count, head, keyFingerprint: await lastKey(db) },
    settings,
    policy,
    at,
    program: readProgram(),
    fonts: await readFonts(),
    verifier: offlineVerifier(),
  };
}

/** The print of the key that signed last; a checkpoint is signed right before a package is made. */
async function lastKey(db: JournalDatabase): Promise<string | undefined> {
  const last = await readLastOf(db, 'checkpoint');
  const point = last && readCheckpoint(last.pub);
  return point ? fingerprintOf(point.key) : undefined;
}

/** An item out of its own entries: the row that the list goes by is no record. */
async function gatherItem(db: JournalDatabase, row: Item): Promise<HandoverItem> {
  const story = await readItemStory(db, row.number);
  const item = foldItem(story) ?? row;
  const pictures: Picture[] = [];
  const wanted = new Set(picturesForRegistrar(item.pictures));
  let lost = 0;
  for (const facts of item.pictures) {
    const bytes = await readPicture(db, facts.sha256);
    // Bytes that are not those that were saved are no evidence: the package would say one digest and hold another.
    const isAsSaved = bytes && (await sha256Hex(bytes)) === facts.sha256;
    if (isAsSaved) pictures.push({ facts, blob: new Blob([bytes as BlobPart], { type: facts.mime }) });
    else if (wanted.has(facts)) lost += 1;
  }
  return { item, story: withKept(story), pictures, lost };
}
