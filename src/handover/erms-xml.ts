import { caseTitleOf } from './case-title.ts';
import { toHandlingId } from './handling-record.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { actionWords } from './outcome-words.ts';
import { kindWords } from './register-fields.ts';
import { readSteps } from './step-words.ts';
import { toWebAddress } from './web-address.ts';
import { element } from './xml-text.ts';

/** Dates in ERMS are xs:dateTime; ours are UTC. */
const date = (type: string, at: string | undefined) => (at ? [element('date', { dateType: type }, at)] : []);

/**
 * `metadata/ERMS.xml`: the items as records, E-ARK ERMS 2.1.2, which is Riksarkivet's FGS Ärendehantering 2.0.
 * Element order is the schema's, which is a sequence throughout.
 */
export async function toErmsXml(input: HandoverInput, name: string, pictures: NamedPicture[][]): Promise<string> {
  const records = await Promise.all(
    input.items.map((handed, index) => toErmsRecord(handed, pictures[index] ?? [], input)),
  );
  return wrapErms(input, name, element('records', {}, records));
}

/** An ERMS document of these records or aggregations, which are XML already. */
export function wrapErms(
  input: Pick<HandoverInput, 'settings' | 'program' | 'at'>,
  name: string,
  body: string,
): string {
  const { settings, program } = input;
  const at = input.at.toISOString();
  const software = element('agent', { agentType: 'other', otherAgentType: 'software' }, [
    element('name', {}, `${program.name} ${program.version}`),
  ]);
  const control = element('control', {}, [
    element('identification', { identificationType: 'package' }, name),
    element('maintenanceInformation', {}, [
      element('maintenanceStatus', { value: 'new' }),
      element('maintenanceAgency', {}, [element('agencyName', {}, settings.municipality)]),
      element('maintenanceHistory', {}, [
        element('maintenanceEvent', {}, [
          element('eventType', { value: 'created' }),
          element('eventDateTime', {}, at),
          software,
        ]),
      ]),
    ]),
  ]);
  const erms = element(
    'erms',
    {
      xmlns: 'https://DILCIS.eu/XML/ERMS',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'https://DILCIS.eu/XML/ERMS ERMS_v2_1_2.xsd',
    },
    [control, body],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${erms}\n`;
}

/** One item as a record. `note` is the path of its official note in the package. */
export async function toErmsRecord(
  handed: HandoverItem,
  pictures: NamedPicture[],
  input: HandoverInput,
  note = '01_Tjansteanteckning.pdf',
): Promise<string> {
  const { item } = handed;
  const { comment } = item;
  const id = await toHandlingId(handed);
  const removed = item.action?.what === 'deleted' ? item.action.at : undefined;
  return element(
    'record',
    {
      systemIdentifier: id,
      recordType: kindWords[comment.kind],
      // The schema spells it so; "digital" is refused before version 3.
      recordPhysicalOrDigital: 'digitial',
    },
    [
      element('objectId', {}, id),
      element('extraId', { extraIdType: 'lopnummer' }, item.number),
      ...(item.receipt ? [element('extraId', { extraIdType: 'diarienummer' }, item.receipt.caseNumber)] : []),
      element('title', {}, caseTitleOf(item, input)),
      element('status', { value: comment.own ? 'prepared' : 'received' }),
      toRestriction(handed, input),
      element('direction', { directionDefinition: comment.own ? 'outgoing' : 'incoming' }),
      element('agents', {}, [
        element('agent', { agentType: 'sender' }, [element('name', {}, comment.author ?? 'framgick inte av sidan')]),
        toOfficerAgent('administrator', input),
      ]),
      element('description', {}, comment.text),
      element('dates', {}, [
        ...date('received', comment.postedAt?.from),
        ...date('created', item.openedAt),
        ...date('captured', item.evidenceSavedAt),
        ...date('deleted', removed),
      ]),
      ...toActions(handed, input.policy),
      element('additionalInformation', {}, toAppendices(handed, pictures, note)),
    ],
  );
}

function toRestriction({ item }: HandoverItem, { secrecyProvision }: HandoverInput): string {
  return item.secret
    ? element('restriction', { restrictionType: 'confidential' }, [element('regulation', {}, secrecyProvision ?? '')])
    : element('restriction', { restrictionType: 'gdpr' }, [element('regulation', {}, '(EU) 2016/679')]);
}

/** The moderator as what she was to a record. */
export function toOfficerAgent(
  agentType: 'administrator' | 'creator',
  { settings }: Pick<HandoverInput, 'settings'>,
): string {
  const { operator, municipality, unit } = settings;
  return element('agent', { agentType }, [
    element('name', {}, operator.name),
    element('organisation', {}, municipality),
    element('unitName', {}, unit),
    element('role', {}, operator.title),
  ]);
}

/** A file of the package, by its path in it. */
export function toAppendix(path: string, mime: string, description?: string): string {
  return element('appendix', { name: path, description, fileFormat: mime, path });
}

export const toPictureAppendix = ({ path, facts }: NamedPicture): string =>
  toAppendix(path, facts.mime, `SHA-256 ${facts.sha256}`);

function toActions({ item, story }: HandoverItem, policy: HandoverInput['policy']): string[] {
  const steps = readSteps(story, policy).map(({ at, type, says, note }) =>
    element('action', {}, [
      element('actionText', {}, says),
      ...(note ? [element('actionMotivation', {}, note)] : []),
      element('actionType', {}, type),
      element('dates', {}, [element('actionDate', { dateType: 'other', otherDateType: 'journalpost' }, at)]),
    ]),
  );
  if (steps.length > 0 || !item.action) return steps;
  return [element('action', {}, [element('actionText', {}, actionWords[item.action.what])])];
}

function toAppendices({ item }: HandoverItem, pictures: NamedPicture[], note: string): string[] {
  const own = (name: string, value: string | null | undefined) =>
    value ? [element('ownElement', { name, dataType: 'string' }, [element('value', {}, value)])] : [];
  const address = toWebAddress(item.comment.permalink);
  return [
    toAppendix(note, 'application/pdf'),
    ...pictures.map(toPictureAppendix),
    element('ownElement', {}, [
      element('ownElementDescription', {}, 'Uppgifter som ERMS saknar plats för'),
      ...own('kanal', item.channel),
      ...own('plattform', item.platform),
      ...own('lank', address),
      ...own('grund', item.ground && `${item.ground.no} ${item.ground.text}`),
      ...own('visad-tid', item.comment.postedAt?.shown),
    ]),
  ];
}
