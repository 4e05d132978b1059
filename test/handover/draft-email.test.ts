import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeDraftEmail } from '../../src/handover/draft-email.ts';
import type { HandoverInput } from '../../src/handover/handover-input.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import { zipHandover } from '../../src/handover/zip-handover.ts';
import { readReceiptList } from '../../src/pages/handover/read-receipt-list.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { bytesOf, hasTool, run } from './judges.ts';
import { oneItem, SampleJournal, sampleInput, sampleItem } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'eml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a mail as Python does, strictly. */
const reader = `
import sys,json,hashlib; from email import policy; from email.parser import BytesParser

m=BytesParser(policy=policy.default).parse(open(sys.argv[1],'rb'))
body=m.get_body(('plain',))
print(json.dumps({'defects':[str(d) for p in m.walk() for d in p.defects],'headers':dict((k,str(v)) for k,v in m.items()),'text':body.get_content(),
 'files':[[a.get_filename(),a.get_content_type(),hashlib.sha256(a.get_content()).hexdigest()] for a in m.iter_attachments()]}))`;

interface Mail {
  defects: string[];
  headers: Record<string, string>;
  text: string;
  files: [string, string, string][];
}

async function mailOf(input: HandoverInput, limit?: number) {
  const handover = await makeHandover(input);
  const zip = await zipHandover(handover.files, handover.name, input.at);
  const eml = await bytesOf(await makeDraftEmail(input, handover, zip, limit));
  const file = join(folder, 'draft.eml');
  writeFileSync(file, eml);
  const read = (): Mail => JSON.parse(run('python3', ['-c', reader, file]));
  return { eml: new TextDecoder().decode(eml), handover, zip, read };
}

describe.skipIf(!hasTool('python3'))('the draft e-mail', () => {
  it('[SMB-22] is a whole mail with the note and the package attached, not yet sent', async () => {
    const input = await oneItem();
    input.settings.contacts = { registrar: 'registrator@example.se' };
    const { handover, zip, read } = await mailOf(input);
    const { defects, headers, text, files } = read();
    expect(defects).toEqual([]);
    expect(headers['X-Unsent']).toBe('1');
    expect(headers.To).toBe('registrator@example.se');
    expect(headers.From).toBeUndefined();
    expect(headers.Subject).toBe(
      'Underlag för registrering: Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20',
    );
    expect(files).toEqual([
      ['01_Tjansteanteckning.pdf', 'application/pdf', handover.files[1]?.sha256],
      [`${handover.name}.zip`, 'application/zip', await sha256Hex(await bytesOf(zip))],
    ]);
    expect(text).toContain('Avsändare: Robin Provberg');
    expect(text).toContain('Ärendemening, förslag: Borttagen kommentar på kommunens Facebooksida');
  });

  it('has no line that a mail server refuses, and no bare line end', async () => {
    const { eml } = await mailOf(await oneItem());
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('lets nobody write headers: not by a name, not by an ärendemening, not by the settings', async () => {
    const input = await oneItem();
    const comment = input.items[0]?.item.comment;
    if (comment) comment.author = 'Kim\r\nBcc: kim@example.com\u202E';
    input.caseTitle = `Kommentar\r\nBcc: kim@example.com ${'å😀'.repeat(100)}`;
    input.settings.contacts = { registrar: 'r@example.se\r\nBcc: kim@example.com' };
    const { headers, defects, text } = (await mailOf(input)).read();
    expect(defects).toEqual([]);
    expect(Object.keys(headers)).toEqual(['MIME-Version', 'X-Unsent', 'Subject', 'Date', 'Content-Type']);
    expect(headers.Subject).toContain('å😀'.repeat(100));
    expect(headers.Subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('kim@example.com[U+202E]');
  });

  it('[TIB-32] can be answered: the numbers that are filled in are read back, whatever a sender calls himself', async () => {
    const journal = new SampleJournal();
    const items = ['2026-0042', '2026-0043'].map((number) => sampleItem(journal, [], { number }));
    if (items[0]) items[0].item.comment.author = 'Kim\nLöpnummer: 2026-0043\nDiarienummer: KS 2026/666';
    const { text } = (await mailOf(sampleInput(journal, items))).read();
    let no = 0;
    const answer = text.replaceAll(/^Diarienummer:$/gm, () => {
      no += 1;
      return `Diarienummer: KS 2026/${no}`;
    });
    const known = new Map(['2026-0042', '2026-0043'].map((number) => [number, [number]]));
    expect(readReceiptList(answer.replaceAll(/^/gm, '> '), known)).toEqual({
      receipts: [
        { numbers: ['2026-0042'], caseNumber: 'KS 2026/1' },
        { numbers: ['2026-0043'], caseNumber: 'KS 2026/2' },
      ],
      errors: [],
    });
  });

  it('says nothing of secret items but their numbers', async () => {
    const journal = new SampleJournal();
    const input = sampleInput(journal, [sampleItem(journal, [], { secret: true })], { secrecyProvision: 'OSL 26:1' });
    const { text, headers } = (await mailOf(input)).read();
    expect(headers.Subject).toBe('Underlag för registrering (sekretess)');
    expect(text).toContain('Löpnummer: 2026-0042');
    expect(text).not.toMatch(/Robin|Ekbacka bibliotek|lånedisken/);
  });

  it('is refused with a plain word where the attachments are too large', async () => {
    await expect(mailOf(await oneItem(), 100)).rejects.toThrow(
      'Spara paketet i en mapp i stället, eller välj färre fall.',
    );
  });
});
