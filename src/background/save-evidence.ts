import { cropBox } from '../evidence/crop-box.ts';
import { cutPicture } from '../evidence/cut-picture.ts';
import { pngSize } from '../evidence/png-size.ts';
import { type Frame, takeFrame } from '../evidence/take-frame.ts';
import type { GateRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { readPicture } from '../journal/read-journal.ts';
import { isWithoutPicture } from '../policy/steps-for.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { GateState, Item, PictureFacts } from '../shared/item.ts';
import type { Ask, Sender } from '../shared/messages.ts';
import type { Policy } from '../shared/policy.ts';
import { type Failure, fail, type Result, succeed } from '../shared/result.ts';
import { cameraOfWindow } from './camera-of-window.ts';
import { groundOfItem } from './ground-of.ts';
import { recordEntry } from './record-entry.ts';

/**
 * Saves evidence of one comment: takes the frame, cuts out the comment, writes both with the page's facts in one strict
 * transaction, reads them back and compares. The gate opens only at the very end (DESIGN 5; SMB-25, TIB-36).
 * Where the ground is child sexual abuse no picture is taken at all (DESIGN 5, requirements 3.9).
 */
export async function saveEvidence(
  db: JournalDatabase,
  policy: Policy,
  ask: Ask<'save-evidence'>,
  sender: Sender,
): Promise<Result<Item>> {
  const item = await db.get('items', ask.number);
  const ground = item && groundOfItem(policy, item);
  if (!item || !ground) {
    return fail('no-such-item', 'Ingen grund är vald än.', 'Välj grund först. Inget sparas innan dess.');
  }
  if (item.comment.id !== ask.comment.id) {
    return fail('page-changed', 'Kommentaren på sidan är en annan än den i fallet.', 'Öppna kommentaren på nytt.');
  }
  const textDigest = await sha256Hex(ask.comment.text);
  const step = (state: GateState, why?: string) => db.put('gates', gateRow(item, state, textDigest, why));

  await step('capturing');
  const pictures = isWithoutPicture(ground) ? succeed([]) : await takePictures(ask, sender);
  if (!pictures.ok) {
    await step('closed', pictures.says);
    await recordEntry(db, {
      type: 'evidence-failed',
      item: item.number,
      pub: { code: pictures.code },
      payload: { says: pictures.says },
    });
    return pictures;
  }
  await step('hashed');
  const saved = await recordEntry(db, {
    type: 'evidence-saved',
    item: item.number,
    pub: { pictures: pictures.value.length, method: pictures.value.length > 0 ? 'screen' : 'none' },
    payload: {
      pictures: pictures.value.map(({ facts }) => facts),
      textDigest,
      comment: ask.comment,
      facts: ask.facts,
    },
    pictures: pictures.value.map(({ facts, bytes }) => ({ sha256: facts.sha256, mime: facts.mime, bytes })),
  });
  await step('committed');
  const unequal = await readBack(db, pictures.value);
  if (unequal) {
    await step('closed', unequal.says);
    return unequal;
  }
  const isWaiting = policy.registerBeforeRemoval && !saved.handedOver;
  await step(isWaiting ? 'committed' : 'open', isWaiting ? 'Överlämna till registrator först.' : undefined);
  return succeed({ ...saved, gate: isWaiting ? 'committed' : 'open' });
}

interface Picture {
  facts: PictureFacts;
  bytes: Uint8Array;
}

async function takePictures(ask: Ask<'save-evidence'>, sender: Sender): Promise<Result<Picture[]>> {
  const { tab } = sender;
  if (tab?.id === undefined || tab.windowId === undefined) {
    return fail('tab-not-in-front', 'Fliken gick inte att hitta.', 'Ladda om sidan och försök igen.');
  }
  const frame = await takeFrame(cameraOfWindow(tab.windowId), tab.id, ask.frame);
  if (!frame.ok) return frame;
  const place = cropBox(ask.frame, frame.value);
  if (!place) {
    return fail('page-changed', 'Kommentaren syns inte i fönstret.', 'Rulla fram till kommentaren och spara igen.');
  }
  const whole = await describePicture(frame.value, { role: 'frame' });
  const cut = await cutPicture(frame.value.png, place.box);
  const crop = await describePicture(
    { png: cut, ...(pngSize(cut) ?? place.box) },
    { role: 'crop', from: whole.facts.sha256 },
  );
  return succeed([whole, crop]);
}

async function describePicture(
  { png, width, height }: Frame,
  rest: Pick<PictureFacts, 'role'> & { from?: string },
): Promise<Picture> {
  const facts: PictureFacts = {
    sha256: await sha256Hex(png),
    method: 'screen',
    mime: 'image/png',
    bytes: png.length,
    width,
    height,
    ...rest,
  };
  return { facts, bytes: png };
}

/** Reads every picture back from the disk and compares its digest. Returns the failure, or undefined where all is equal. */
async function readBack(db: JournalDatabase, pictures: Picture[]): Promise<Failure | undefined> {
  for (const { facts } of pictures) {
    const stored = await readPicture(db, facts.sha256);
    if (!stored || (await sha256Hex(stored)) !== facts.sha256) {
      return fail(
        'not-read-back',
        'Underlaget kunde inte läsas tillbaka. Spärren är kvar.',
        'Kontrollera att disken inte är full och spara underlaget igen.',
      );
    }
  }
  return undefined;
}

function gateRow(item: Item, state: GateState, textDigest: string, why: string | undefined): GateRow {
  const row: GateRow = {
    item: item.number,
    state,
    commentId: item.comment.id,
    textDigest,
    since: new Date().toISOString(),
  };
  return why === undefined ? row : { ...row, why };
}
