import { describe, expect, it } from 'vitest';
import { describeEvidence, type EvidenceCircumstances } from '../../src/evidence/describe-evidence.ts';
import { readUserAgent } from '../../src/evidence/read-user-agent.ts';
import { findUnfit } from '../../src/journal/find-unfit.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';

const policy = presetById('nykoping');
if (!policy) throw new Error('no policy');
const at = '2026-11-20T07:17:31.000Z';
const known: EvidenceCircumstances = {
  evidence: 'b5599efc-8243-4f9a-9b07-3ffbecbc4171',
  facts: {
    site: 'facebook',
    surface: 'post',
    pageUrl: 'https://www.facebook.com/ekbackabibliotek',
    pageTitle: 'Ekbacka bibliotek',
    sort: 'Mest relevant',
    interfaceLanguage: 'sv',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    clock: { at, offset: 60, zone: 'Europe/Stockholm' },
    warnings: [],
  },
  comment: {
    id: '1',
    kind: 'comment',
    author: 'Kim Testlund',
    authorUrl: undefined,
    text: 'Hej',
    truncated: true,
    permalink: undefined,
    parentId: undefined,
    postUrl: 'https://www.facebook.com/1',
    postText: undefined,
    postedAt: undefined,
    attachments: [],
    links: [],
    found: {},
  },
  policy,
  start: at,
  end: at,
  elapsed: 61,
  program: { name: 'Modereringsjournalen', version: '0.1.0', build: 'abc' },
  operator: 'op-1',
  device: 'device-1',
  hints: [],
  hasWitness: false,
  zoom: 1.25,
  warnings: [],
};
const geometry = {
  url: known.facts.pageUrl,
  viewport: { width: 1024, height: 640 },
  scale: 1.25,
  scroll: { x: 0, y: 100.5 },
  comment: { x: 10.25, y: 20.5, width: 300.75, height: 80.125 },
};
const shot = { frame: { png: new Uint8Array(), width: 1280, height: 800 }, geometry, at, of: 'comment' as const };

describe('the open part of the record', () => {
  it('fits into the journal: ratios as text, places in whole device pixels', () => {
    const open = describeEvidence(known, [], shot);
    expect(findUnfit(toJson(open))).toBeUndefined();
    expect(open.window).toMatchObject({
      pixelRatio: '1.25',
      zoom: '1.25',
      scale: '1.25',
      comment: { x: 13, y: 26, width: 376, height: 100 },
      isClipped: false,
    });
  });

  it('tells each fact that the page did not show', () => {
    expect(describeEvidence(known, [], undefined).warnings).toEqual(['text-cut-off', 'no-permalink', 'no-time']);
  });

  it('tells that the browser showed a translation in place of the words', () => {
    const facts = { ...known.facts, isTranslated: true };
    expect(describeEvidence({ ...known, facts }, [], undefined).warnings).toContain('translated');
  });

  it.each([
    ['Alla kommentarer', 'all'],
    ['Newest', 'newest'],
    ['Most relevant', 'relevant'],
    ['Något nytt', 'other'],
    [undefined, 'not-shown'],
  ])('keeps the order "%s" as the code %s', (sort, code) => {
    expect(describeEvidence({ ...known, facts: { ...known.facts, sort } }, [], undefined).sort).toBe(code);
  });

  it.each([
    [known.facts.userAgent, 'Edge 156', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153', 'Linux'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Chrome/156.0.0.0 Safari/537.36', 'Chromium 156', 'Mac OS X'],
    ['curl', 'unknown', 'unknown'],
  ])('knows the browser of %s', (userAgent, browser, system) => {
    expect(readUserAgent(userAgent)).toEqual({ browser, system });
  });
});
