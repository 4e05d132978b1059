import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import type { HandoverInput } from '../../src/handover/handover-input.ts';
import { toCsvCell } from '../../src/handover/journal-csv.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import { withKept } from '../../src/journal/keep-rest.ts';
import type { Item } from '../../src/shared/item.ts';
import { hasTool, run, shared, textOf, writeFolder } from './judges.ts';
import { drawSample, oneItem, SampleJournal, sampleInput, sampleItem } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../src/handover/schemas/${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validateOne = ajv.compile(schemaOf('handling'));
const validateMany = ajv.compile(schemaOf('handlingar'));

/** The usual item with another comment. */
async function withComment(change: Partial<Item['comment']>, rest: Partial<Item> = {}): Promise<HandoverInput> {
  const comment = (await oneItem()).items[0]?.item.comment;
  return comment ? oneItem({ comment: { ...comment, ...change }, ...rest }) : oneItem();
}

function withoutPicture(change: Partial<Item>): HandoverInput {
  const journal = new SampleJournal();
  return sampleInput(journal, [sampleItem(journal, [], change)]);
}

const hostile = {
  author: '=HYPERLINK("http://example.com";"klicka")\u202E/\\:*?',
  text: '<script>&"\'</script>]]>\u0000\u0007\u200B\u202E;"\r\n=1+1 😀',
  postText: '@SUM(A1)',
  permalink: 'javascript:alert(1)',
};

const cases: Record<string, () => HandoverInput | Promise<HandoverInput>> = {
  usual: () => oneItem(),
  hostile: () => withComment(hostile),
  'nothing known': () =>
    withComment(
      {
        author: undefined,
        authorUrl: undefined,
        permalink: undefined,
        postUrl: undefined,
        postText: undefined,
        postedAt: undefined,
        text: '',
      },
      { ground: undefined, action: undefined, outcome: undefined },
    ),
  overridden: () => withoutPicture({ overridden: { at: '2026-11-20T07:17:31.000Z', reason: 'Hot mot person' } }),
  'no picture allowed': () =>
    withoutPicture({ ground: { id: 'p9', no: '9', text: 'Barnpornografi', chosenAt: '2026-11-20T07:17:10.000Z' } }),
  'addresses that browsers take and the standard does not': () =>
    withComment({
      permalink: 'https://robin:x@www.facebook.com/a|b^[c]%zz?d={e}|%#f#g',
      authorUrl: 'https://example.com/`"',
    }),
  'addresses with å': () => withComment({ permalink: 'https://www.facebook.com/ekbacka/posts/å ä?comment_id=1' }),
};

describe('handling.json', () => {
  it.each(Object.entries(cases))('follows its schema: %s', async (_, make) => {
    const record = JSON.parse(await textOf(await makeHandover(await make()), 'metadata/handling.json'));
    validateOne(record);
    expect(validateOne.errors ?? []).toEqual([]);
  });

  it('holds the text character for character', async () => {
    const record = JSON.parse(await textOf(await makeHandover(await withComment(hostile)), 'metadata/handling.json'));
    expect(record.kommentar.text).toBe(hostile.text);
    expect(record.kommentar.avsandare.visningsnamn).toBe(hostile.author);
    expect(record.kommentar.url).toBeNull();
  });

  it('has an address as the standard wants it, without the name and password that a page put into it', async () => {
    const input = await cases['addresses that browsers take and the standard does not']?.();
    const record = JSON.parse(await textOf(await makeHandover(input ?? (await oneItem())), 'metadata/handling.json'));
    expect(record.kommentar.url).toMatch(/^https:\/\/www\.facebook\.com\/a%7Cb/);
  });

  it('tells what it answers, and not who wrote that', async () => {
    const text = await textOf(await makeHandover(await oneItem()), 'metadata/handling.json');
    expect(JSON.parse(text).kommentar.svarPaText).toBe('Tack för öppettiderna!');
    expect(text).not.toContain('Kim Exempelsson');
  });

  it('must say why where there is no picture', async () => {
    const read = async (name: string) =>
      JSON.parse(await textOf(await makeHandover(await (cases[name] ?? oneItem)()), 'metadata/handling.json'));
    expect((await read('overridden')).bevisSaknas).toMatchObject({ kod: 'forbikopplad' });
    expect((await read('no picture allowed')).bevisSaknas).toMatchObject({ kod: 'bild-forbjuden' });
    expect((await read('usual')).bevisSaknas).toBeNull();
    expect(validateOne({ ...(await read('overridden')), bevisSaknas: null })).toBe(false);
  });

  it('says that pictures are weeded, and under which decision, not that nothing was saved', async () => {
    const journal = new SampleJournal();
    const handed = sampleItem(journal, [await drawSample(64, 32, 1)], { evidenceSavedAt: undefined });
    const saved = journal.lines.findIndex(({ entry }) => entry.type === 'evidence-saved');
    journal.add('2026-12-20T08:00:00.000Z', 'weeded', undefined, {
      seqs: [saved],
      items: [handed.item.number],
      decision: 'KS 2026/12 § 4',
      list: '0'.repeat(64),
    });
    const story = journal.lines.map((line) => (line.entry.seq === saved ? { entry: line.entry } : line));
    const input = sampleInput(journal, [{ item: { ...handed.item, pictures: [] }, story, pictures: [] }]);
    const record = JSON.parse(await textOf(await makeHandover(input), 'metadata/handling.json'));
    expect(record.bevisSaknas).toEqual({ kod: 'inget-underlag', skal: 'Bilderna är gallrade (KS 2026/12 § 4).' });
    expect(validateOne(record)).toBe(true);

    // What the entry said beside them was written down again, and is told as before.
    const { pictures: _, ...rest } = journal.lines[saved]?.payload ?? {};
    const note = journal.add('2026-12-20T08:00:00.000Z', 'note-added', handed.item.number, { kept: saved }, rest);
    const told = sampleInput(journal, [
      { item: { ...handed.item, pictures: [] }, story: withKept([...story, note]), pictures: [] },
    ]);
    const kept = JSON.parse(await textOf(await makeHandover(told), 'metadata/handling.json'));
    expect(kept.bevisSaknas).toEqual(record.bevisSaknas);
    expect([record.sida, kept.sida]).toEqual([null, expect.objectContaining({ vy: expect.any(String) })]);
  });

  it('[TIB-36] says that the pictures show an earlier text where the last was saved without one', async () => {
    const read = async (change: Partial<Item>) =>
      JSON.parse(await textOf(await makeHandover(await oneItem(change)), 'metadata/handling.json'));
    expect((await read({})).sida.varningar).toEqual([]);
    const record = await read({ isTextAlone: true });
    expect(record.sida.varningar).toEqual([expect.stringContaining('Bilderna visar en tidigare text.')]);
    expect(validateOne(record)).toBe(true);
  });

  it('says that a menu is in the newest picture', async () => {
    const input = await oneItem({ isMenuShown: true });
    const record = JSON.parse(await textOf(await makeHandover(input), 'metadata/handling.json'));
    expect(record.sida.varningar).toEqual(['En meny som plattformen hade öppen syns i den senaste bilden.']);
  });

  it('states a deadline without hours as the guideline does', async () => {
    const input = await oneItem();
    input.policy = { ...input.policy, reply: { ...input.policy.reply, rule: { kind: 'asap' } } };
    const record = JSON.parse(await textOf(await makeHandover(input), 'metadata/handling.json'));
    expect(record.frister.svar).toEqual({ regel: 'skyndsamt' });
    expect(validateOne(record)).toBe(true);
  });

  it('gives times with the Swedish offset, summer and winter', async () => {
    const of = async (openedAt: string) =>
      JSON.parse(await textOf(await makeHandover(await oneItem({ openedAt })), 'metadata/handling.json')).upptackt;
    expect(await of('2026-11-20T07:16:02.000Z')).toBe('2026-11-20T08:16:02+01:00');
    expect(await of('2026-07-01T22:30:00.000Z')).toBe('2026-07-02T00:30:00+02:00');
  });

  it('becomes handlingar.json where there are several, with ids that differ', async () => {
    const journal = new SampleJournal();
    const items = ['2026-0001', '2026-0002'].map((number) => sampleItem(journal, [], { number }));
    const records = JSON.parse(
      await textOf(await makeHandover(sampleInput(journal, items)), 'metadata/handlingar.json'),
    );
    expect(validateMany(records)).toBe(true);
    expect(records[0].id).not.toBe(records[1].id);
  });
});

describe('journal.csv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['  =1+1', "'  =1+1"],
    ['\u200B=1+1', "'\u200B=1+1"],
    ['\u0000=1+1', "'\uFFFD=1+1"],
    ['\u202E=1+1', "'[U+202E]=1+1"],
    ['fil\u202Efdp.exe \u001B', 'fil[U+202E]fdp.exe \uFFFD'],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    ['a;b', '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ['två\r\nrader', '"två\r\nrader"'],
    ['2026-11-20', '2026-11-20'],
    ['', ''],
  ])('writes %j as a cell that no spreadsheet runs', (value, cell) => {
    expect(toCsvCell(value)).toBe(cell);
  });

  it.skipIf(!hasTool('python3'))('is read by a strict reader, with the same words in the same columns', async () => {
    const handover = await makeHandover(await withComment(hostile, { unit: { name: '=Kultur; fritid' } }));
    const { folder, remove } = await writeFolder(handover);
    const script = `import csv,json,sys
rows=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter=';',strict=True)); print(json.dumps(rows))`;
    const [columns, row, ...more] = JSON.parse(run('python3', ['-c', script, join(folder, 'metadata/journal.csv')]));
    remove();
    expect(more).toEqual([]);
    expect(columns).toHaveLength(21);
    expect(row).toHaveLength(21);
    const cell = (name: string) => row[columns.indexOf(name)];
    expect(cell('avsandare')).toBe('\'=HYPERLINK("http://example.com";"klicka")[U+202E]/\\:*?');
    expect(cell('beskrivning')).toBe('<script>&"\'</script>]]>\uFFFD\uFFFD\u200B[U+202E];"\r\n=1+1 😀');
    expect(cell('rubrik')).toBe('Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20');
    expect(cell('verksamhet')).toBe("'=Kultur; fritid");
  });

  it.skipIf(!hasTool('soffice'))('opens in LibreOffice with columns and åäö right, and no formula runs', async () => {
    const handover = await makeHandover(await withComment(hostile));
    const { folder, remove } = await writeFolder(handover);
    // 59: semicolon, 34: quotation mark, 76: UTF-8. A flat sheet says of each cell whether it is a formula.
    run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--infilter=CSV:59,34,76,1',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'metadata/journal.csv'),
    ]);
    const sheet = readFileSync(join(folder, 'journal.fods'), 'utf8');
    remove();
    expect(sheet).not.toMatch(/table:formula|xlink:href="http/);
    const [columns = [], row = []] = Array.from(
      sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs),
      ([, cells = '']) =>
        Array.from(
          cells.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs),
          ([, attributes = '', inside = '']) => {
            const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
            return Array<string>(Math.min(repeated, 21)).fill(inside.replaceAll(/<[^>]+>/g, '').trim());
          },
        ).flat(),
    );
    expect(columns.slice(0, 3)).toEqual(['lopnummer', 'handling_id', 'diarienummer']);
    expect(row[columns.indexOf('rubrik')]).toBe(
      'Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20',
    );
    expect(row[columns.indexOf('grund')]).toBe('Förtal, personliga angrepp eller förolämpningar');
    expect(row[columns.indexOf('avsandare')]).toContain('=HYPERLINK');
  });

  it('is made for Excel in Sweden: BOM, semicolons, CRLF', async () => {
    const csv = await textOf(await makeHandover(await oneItem()), 'metadata/journal.csv');
    expect(csv.startsWith('\uFEFFlopnummer;handling_id;diarienummer;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('ERMS.xml', () => {
  const schema = shared && join(shared, 'schemas/cits-erms/ERMS_v2_1_2.xsd');
  it.skipIf(!schema || !hasTool('xmllint')).each(Object.entries(cases))('follows ERMS 2.1.2: %s', async (_, make) => {
    const { folder, remove } = await writeFolder(await makeHandover(await make()));
    const file = join(folder, 'metadata/ERMS.xml');
    expect(() => run('xmllint', ['--nonet', '--noout', '--schema', schema ?? '', file])).not.toThrow();
    writeFileSync(file, readFileSync(file, 'utf8').replace('<objectId>', '<wrong>').replace('</objectId>', '</wrong>'));
    expect(() => run('xmllint', ['--nonet', '--noout', '--schema', schema ?? '', file])).toThrow();
    remove();
  });
});
