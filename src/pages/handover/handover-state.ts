import { caseTitleWarnings, proposeCaseTitle } from '../../handover/case-title.ts';
import { picturesForRegistrar } from '../../handover/pictures-for-registrar.ts';
import { previewPackage } from '../../handover/preview-package.ts';
import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { provisionsOf } from '../../policy/secrecy-provisions.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { describeRow } from '../journal/describe-row.ts';
import type { WorkState } from '../long-work.ts';
import { pageData } from '../page-data.ts';
import { sayTold } from '../say-fault.ts';
import { canChooseFolder, type FolderHandle } from './chosen-folder.ts';
import type { DeliveryWay, HandoverData, HandoverRow } from './handover-data.ts';
import type { ReceiptOf } from './list-receipts.ts';
import type { LeftPackage } from './make-package.ts';

/** What the page knows between two drawings. */
export interface HandoverState extends WorkState<'open' | 'secret'> {
  db: JournalDatabase;
  items: Item[];
  receipts: ReceiptOf[];
  chosen: Set<string>;
  isHandedOverShown: boolean;
  /** What the moderator wrote; undefined where the proposed title stands. */
  ownTitle: string | undefined;
  /** What the moderator chose here; undefined where what was chosen in the panel stands. */
  provision: string | undefined;
  /** Lagrum that was chosen in the panel when an item was marked, by the item's number. */
  markedProvisions: Map<string, string>;
  way: DeliveryWay;
  folder: FolderHandle | undefined;
  again: HandoverData['again'];
  saved: (NonNullable<HandoverData['saved']> & Pick<LeftPackage, 'saveAgain'>) | undefined;
  notRegistered: HandoverData['notRegistered'];
  pasted: HandoverData['pasted'];
}

/** The page before anything of the journal is read. */
export const startState = (settings: Settings, db: JournalDatabase): HandoverState => ({
  settings,
  db,
  items: [],
  receipts: [],
  chosen: new Set(),
  isHandedOverShown: false,
  ownTitle: undefined,
  provision: undefined,
  markedProvisions: new Map(),
  way: 'file',
  folder: undefined,
  again: undefined,
  saved: undefined,
  notRegistered: undefined,
  pasted: undefined,
});

/** The items of a package: those that are ticked, secret or not. */
export function chosenItems({ items, chosen }: HandoverState, which?: 'open' | 'secret'): Item[] {
  return items.filter(
    ({ number, secret }) => chosen.has(number) && (which === undefined || secret === (which === 'secret')),
  );
}

/** Which package the case title on the page stands over: the secret one only where there is no other. */
export function titledPackage(state: HandoverState): 'open' | 'secret' {
  return chosenItems(state, 'open').length > 0 || chosenItems(state, 'secret').length === 0 ? 'open' : 'secret';
}

/** The lagrum of the secret package: as chosen here, else as chosen in the panel where all its items have the same. */
export function provisionOf(state: HandoverState): string {
  if (state.provision !== undefined) return state.provision;
  const marked = new Set(chosenItems(state, 'secret').map(({ number }) => state.markedProvisions.get(number)));
  const [only] = marked;
  return marked.size === 1 ? (only ?? '') : '';
}

/** The state as the view shows it. */
export function describeHandover(state: HandoverState): HandoverData {
  const { settings, items } = state;
  const now = new Date();
  const wanted = chosenItems(state);
  const titled = chosenItems(state, titledPackage(state));
  const caseTitle = state.ownTitle ?? proposeCaseTitle(titled);
  const provision = provisionOf(state);
  const provisions = new Set(provisionsOf(settings));
  if (provision) provisions.add(provision);
  return {
    ...pageData(state),
    rows: items.filter((item) => state.isHandedOverShown || isForRegistrar(item)).map((item) => toRow(item, state)),
    waiting: items.filter(isForRegistrar).length,
    handedOver: { count: items.filter(({ handedOver }) => handedOver).length, isShown: state.isHandedOverShown },
    caseTitle,
    titled: titled.length,
    caseTitleError: wanted.length > 0 ? caseTitleWarnings(caseTitle, wanted).map(sayTold)[0] : undefined,
    preview: wanted.length > 0 ? previewPackage(titled, now) : undefined,
    provisions: [...provisions],
    provision,
    way: state.way,
    folder: canChooseFolder() ? (state.folder?.name ?? '') : undefined,
    folderHint: settings.exportFolderHint,
    work: state.work,
    again: state.again,
    saved: state.saved,
    notRegistered: state.notRegistered,
    receipts: state.receipts,
    pasted: state.pasted,
  };
}

function toRow(item: Item, { chosen }: HandoverState): HandoverRow {
  const from = item.comment.postedAt?.from;
  return {
    ...describeRow(item),
    receivedAt: from === undefined ? undefined : new Date(from),
    pictures: picturesForRegistrar(item.pictures).length,
    isChosen: chosen.has(item.number),
    handedOverAt: item.handedOver && new Date(item.handedOver.at),
  };
}
