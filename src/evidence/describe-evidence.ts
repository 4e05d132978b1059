import type { EvidencePublic, EvidenceWarning, WindowFacts } from '../shared/evidence-record.ts';
import type { PictureFacts } from '../shared/item.ts';
import type { PageFacts } from '../shared/page-facts.ts';
import type { Policy } from '../shared/policy.ts';
import type { Comment } from '../shared/reading.ts';
import { cropBox } from './crop-box.ts';
import type { Shot } from './photograph.ts';
import { readUserAgent } from './read-user-agent.ts';

/** What was known when evidence was saved, beside the pictures. */
export interface EvidenceCircumstances {
  /** UUID. */
  evidence: string;
  facts: PageFacts;
  comment: Comment;
  policy: Policy;
  /** UTC ISO, and whole milliseconds between them by a clock that only goes forward. */
  start: string;
  end: string;
  elapsed: number;
  program: { name: string; version: string; build: string };
  /** Ids, never names. */
  operator: string;
  device: string;
  hints: string[];
  hasWitness: boolean;
  /** The browser's zoom, 1 for 100 %. */
  zoom: number | undefined;
  warnings: EvidenceWarning[];
}

/** The open part of the record: everything of it is a code, a count or a time, and nothing names a person. Pure. */
export function describeEvidence(
  known: EvidenceCircumstances,
  pictures: PictureFacts[],
  firstShot: Shot | undefined,
): EvidencePublic {
  const { facts, policy, program } = known;
  const method = pictures[0]?.method;
  return {
    evidence: known.evidence,
    platform: facts.site,
    surface: facts.surface,
    sort: sortOf(facts.sort),
    language: facts.interfaceLanguage,
    actingAs: facts.actingAs?.kind ?? 'not-shown',
    api: method === 'screen' ? 'captureVisibleTab' : method === 'redrawn' ? 'html2canvas' : 'none',
    format: method ? 'png' : 'none',
    isLossless: method !== undefined,
    frames: pictures.filter(({ role }) => role === 'frame').length,
    window: firstShot && describeWindow(firstShot, known.zoom),
    sizes: pictures.map(({ role, bytes, width, height }) => ({ role, bytes, width, height })),
    start: known.start,
    end: known.end,
    elapsed: known.elapsed,
    offset: facts.clock.offset,
    zone: facts.clock.zone,
    ...readUserAgent(facts.userAgent),
    program: { ...program, policy: policy.id, policyVersion: policy.version },
    operator: known.operator,
    device: known.device,
    hints: known.hints,
    isHintedByMachine: known.hints.length > 0,
    isDecidedByMachine: false,
    hasWitness: known.hasWitness,
    retention: policy.weeding.when,
    warnings: [...known.warnings, ...missingFacts(known)],
  };
}

/** Mandatory facts that the page did not show (facts on evidence, section 2): told, never guessed. */
function missingFacts({ comment, facts }: EvidenceCircumstances): EvidenceWarning[] {
  const missing: [boolean, EvidenceWarning][] = [
    [facts.textAtPlace === false, 'text-not-at-place'],
    [comment.truncated, 'text-cut-off'],
    [facts.isTranslated === true, 'translated'],
    [comment.permalink === undefined, 'no-permalink'],
    [comment.author === undefined, 'no-author'],
    [comment.postedAt === undefined, 'no-time'],
    [comment.kind !== 'message' && comment.postUrl === undefined && comment.postText === undefined, 'no-post'],
    [facts.sort === undefined, 'no-sort'],
  ];
  return missing.filter(([isSo]) => isSo).map(([, warning]) => warning);
}

/** The page's word for the order of its comments, as a code: the word itself stands in the payload. */
function sortOf(sort: string | undefined): EvidencePublic['sort'] {
  if (sort === undefined) return 'not-shown';
  if (/^(all|alla)\b/i.test(sort)) return 'all';
  if (/^(newest|nyast|senast|recent)/i.test(sort)) return 'newest';
  return /relevan|^top/i.test(sort) ? 'relevant' : 'other';
}

function describeWindow({ frame, geometry }: Shot, zoom: number | undefined): WindowFacts {
  const { viewport, scroll, comment, scale } = geometry;
  const real = frame.width / viewport.width;
  const inFrame = (length: number) => Math.round(length * real);
  return {
    width: Math.round(viewport.width),
    height: Math.round(viewport.height),
    scrollX: Math.round(scroll.x),
    scrollY: Math.round(scroll.y),
    pixelRatio: asText(scale),
    zoom: zoom === undefined ? undefined : asText(zoom),
    scale: asText(real),
    comment: {
      x: inFrame(comment.x),
      y: inFrame(comment.y),
      width: inFrame(comment.width),
      height: inFrame(comment.height),
    },
    isClipped: cropBox(geometry, frame)?.isClipped ?? true,
  };
}

/** A ratio as text, for the journal holds no fractions: "1.25". */
function asText(ratio: number): string {
  return String(Number(ratio.toFixed(4)));
}
