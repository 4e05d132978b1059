import { sha256Hex } from '../shared/digest.ts';
import { knownAtOf } from '../shared/known-at-of.ts';
import { caseTitleOf } from './case-title.ts';
import { toUuid } from './digest-uuid.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { actionCodes, outcomeCodes } from './outcome-words.ts';
import { describePage, readParentText } from './page-words.ts';
import { explainNoPicture, remarkOnPictures } from './picture-words.ts';
import { describeLegalBasis, kindWords } from './register-fields.ts';
import { policyVersionOf, readSteps } from './step-words.ts';
import { toSwedishIso } from './swedish-clock.ts';
import { toWebAddress } from './web-address.ts';

/** The id of an item's record: made of the hash of its first entry. */
export async function toHandlingId({ item, story }: HandoverItem): Promise<string> {
  return toUuid(await sha256Hex(`handling ${story[0]?.entry.hash ?? item.number}`));
}

const timeOrNull = (at: string | undefined) => (at ? toSwedishIso(at) : null);
const orNull = (text: string | undefined) => text ?? null;

/**
 * All that is known of one item, in the registrar's words, as `schemas/handling.schema.json` describes it.
 * The text is exact: every character that the page had.
 */
export async function toHandlingRecord(handed: HandoverItem, pictures: NamedPicture[], input: HandoverInput) {
  const { item, story } = handed;
  const { comment } = item;
  const { policy, settings, program, journal } = input;
  const channel = settings.channels.find(({ name, platform }) => name === item.channel && platform === item.platform);
  return {
    schemaVersion: '1.0',
    id: await toHandlingId(handed),
    lopnummer: item.number,
    arendemeningForslag: caseTitleOf(item, input),
    diarienummer: orNull(item.receipt?.caseNumber),
    riktning: comment.own ? 'upprattad' : 'inkommen',
    handlingstyp: kindWords[comment.kind],
    upptackt: toSwedishIso(knownAtOf(item)),
    plattform: item.platform,
    konto: { namn: item.channel, url: toWebAddress(channel?.url) },
    inlagg: {
      url: toWebAddress(comment.postUrl),
      text: orNull(comment.postText),
      verksamhet: orNull(item.unit?.name),
    },
    kommentar: {
      plattformsId: comment.id,
      text: comment.text,
      avkortad: comment.truncated,
      url: toWebAddress(comment.permalink),
      avsandare: { visningsnamn: orNull(comment.author), profilUrl: toWebAddress(comment.authorUrl) },
      inkommen: comment.postedAt
        ? {
            tidigast: toSwedishIso(comment.postedAt.from),
            senast: toSwedishIso(comment.postedAt.to),
            visad: comment.postedAt.shown,
          }
        : null,
      svarPa: orNull(comment.parentId),
      svarPaText: orNull(readParentText(story)),
      bilagor: comment.attachments.map(({ kind, alt }) => ({ slag: kind, beskrivning: orNull(alt) })),
      lankar: comment.links,
    },
    sida: describePage(story, remarkOnPictures(handed, pictures)),
    bevis: pictures.map(({ facts, path }) => ({
      fil: path,
      mime: facts.mime,
      storlek: facts.bytes,
      sha256: facts.sha256,
      bredd: facts.width,
      hojd: facts.height,
      visar: { crop: 'kommentaren', context: 'sammanhanget', frame: 'skarmen' }[facts.role],
      metod: facts.method === 'screen' ? 'skarmbild' : 'atergivning',
      urOriginal: orNull(facts.from),
      tagen: timeOrNull(facts.at ?? item.evidenceSavedAt),
    })),
    bevisSaknas: explainNoPicture(handed, pictures, policy) ?? null,
    forbikoppling: item.overridden ? { tid: toSwedishIso(item.overridden.at), skal: item.overridden.reason } : null,
    grund: item.ground
      ? {
          id: item.ground.id,
          nummer: item.ground.no,
          text: item.ground.text,
          vald: toSwedishIso(item.ground.chosenAt),
          lagstod: describeLegalBasis(handed, input),
        }
      : null,
    regelverk: {
      id: policy.id,
      version: policyVersionOf(story, policy),
      kommun: policy.municipality,
      dokument: policy.document.title,
    },
    atgard: item.action
      ? {
          typ: actionCodes[item.action.what],
          utford: toSwedishIso(item.action.at),
          uppgift: item.action.how === 'observed' ? 'iakttagen' : 'uppgiven',
        }
      : null,
    utfall: item.outcome ? { typ: outcomeCodes[item.outcome.what], kontrollerat: toSwedishIso(item.outcome.at) } : null,
    frister: { svar: toDeadline(policy.reply.rule), borttagning: toDeadline(policy.removal.rule) },
    handlaggare: {
      namn: settings.operator.name,
      titel: settings.operator.title,
      enhet: settings.unit,
      kommun: settings.municipality,
    },
    restriktion: item.secret
      ? [{ typ: 'sekretess', lagrum: orNull(input.secrecyProvision) }]
      : [{ typ: 'gdpr', lagrum: '(EU) 2016/679' }],
    historik: readSteps(story, policy).map(({ seq, at, type, says, note }) => ({
      post: seq,
      tid: toSwedishIso(at),
      typ: type,
      text: says,
      anteckning: orNull(note),
    })),
    journal: {
      antal: journal.count,
      huvud: journal.head,
      nyckelavtryck: orNull(journal.keyFingerprint),
      poster: story.map(({ entry }) => ({ nr: entry.seq, hash: entry.hash })),
    },
    programvara: { namn: program.name, version: program.version, webblasare: program.browser },
  };
}

/** A deadline as the guideline states it: "skyndsamt" has no hours. */
function toDeadline(rule: HandoverInput['policy']['reply']['rule']) {
  switch (rule.kind) {
    case 'asap':
      return { regel: 'skyndsamt' };
    case 'none':
      return { regel: 'ingen' };
    case 'elapsed':
      return { regel: 'timmar', timmar: rule.hours };
    case 'weekday-hours':
      return { regel: 'timmar-vardagar', timmar: rule.hours };
    case 'service-day':
      return { regel: 'tjanstedagar', dagar: rule.days, oppnar: rule.open, stanger: rule.close };
  }
}
