import { countMasks, type DisclosedItem, makeDisclosure, maskPicture } from '../../handover/disclosure-pdf.ts';
import { openJournal } from '../../journal/open-journal.ts';
import { makeQueue } from '../../shared/make-queue.ts';
import type { Settings } from '../../shared/settings.ts';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import { askBackground } from '../ask-background.ts';
import { gatherHandover } from '../handover/gather-handover.ts';
import { cardOf } from '../journal/search-items.ts';
import { runWork } from '../long-work.ts';
import { newestFirst } from '../newest-first.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import type { DisclosureActions } from './disclosure-data.ts';
import { type DisclosureState, startMasking } from './disclosure-state.ts';

/** Reads what can be handed out: everything that is in the journal and not weeded. */
export async function loadDisclosure(settings: Settings): Promise<DisclosureState> {
  const db = await openJournal();
  const items = newestFirst(await db.getAll('items'), ({ number }) => number);
  return {
    settings,
    db,
    items,
    cards: items.map((item) => cardOf(item)),
    query: '',
    chosen: [],
    addresses: new Map(),
    provision: '',
    saved: undefined,
  };
}

/** What the page's buttons do. */
export function disclosureActions(page: Page<DisclosureState>): DisclosureActions {
  const { state, draw, run } = page;
  const { db, settings } = state;
  /** Items that have been ticked and are being read. */
  const wanted = new Set<string>();
  const change = (number: string, how: (one: DisclosedItem) => DisclosedItem): void =>
    draw({ chosen: state.chosen.map((one) => (one.item.number === number ? how(one) : one)), saved: undefined });

  const inTurn = makeQueue();
  /** Shows the picture as it would be handed out; one drawing at a time, so that what was masked last stands at the end. */
  const redraw = (number: string, sha256: string): Promise<void> => inTurn(() => drawPicture(number, sha256));
  const drawPicture = async (number: string, sha256: string): Promise<void> => {
    const one = state.chosen.find(({ item }) => item.number === number);
    const picture = one?.pictures.find(({ facts }) => facts.sha256 === sha256);
    if (!one || !picture) return;
    const { blob } = await maskPicture(picture, one.areas[sha256] ?? []);
    URL.revokeObjectURL(state.addresses.get(sha256) ?? '');
    state.addresses.set(sha256, URL.createObjectURL(blob));
    draw();
  };

  const choose = async (number: string): Promise<void> => {
    const item = state.items.find((one) => one.number === number);
    if (!item) return;
    wanted.add(number);
    const { items } = await gatherHandover(db, settings, [item], new Date());
    const [handed] = items;
    // Unticked again meanwhile, or ticked twice.
    if (!handed || !wanted.delete(number)) return;
    const one = startMasking(handed);
    const problem = handed.lost
      ? { says: sayDisclosure('pictureLost', { number }), whatToDo: sayDisclosure('pictureLostText') }
      : undefined;
    draw({ chosen: [...state.chosen, one], problem, saved: undefined });
    for (const { facts } of one.pictures) await redraw(number, facts.sha256);
  };

  const make = async (isKept: boolean): Promise<void> => {
    const { chosen, provision } = state;
    if (chosen.length === 0) return;
    const cancelled = () => ({ says: sayDisclosure('cancelled'), whatToDo: sayDisclosure('cancelledText') });
    await runWork(page, { what: 'make', of: chosen.length, cancelled }, async ({ signal, onProgress }) => {
      state.saved = undefined;
      const { program, fonts, at } = await gatherHandover(db, settings, [], new Date());
      const copy = await makeDisclosure({ settings, program, fonts, at, items: chosen, provision }, onProgress, signal);
      if (!isKept) {
        window.open(URL.createObjectURL(copy.blob), '_blank');
        return;
      }
      const saveAgain = () => saveFile(copy.blob, `${copy.name}.pdf`);
      await saveAgain();
      await askBackground('record-disclosure', {
        numbers: chosen.map(({ item }) => item.number),
        sha256: copy.sha256,
        masks: countMasks(chosen),
        ...(countMasks(chosen) > 0 ? { provision } : {}),
      });
      state.saved = { name: `${copy.name}.pdf`, at, saveAgain };
    });
  };

  return {
    search: (query) => draw({ query }),
    choose(number, isChosen) {
      if (isChosen) return run(choose(number));
      wanted.delete(number);
      draw({ chosen: state.chosen.filter(({ item }) => item.number !== number), saved: undefined });
    },
    toggleText: (number, field, mask) =>
      change(number, (one) => {
        const masks = one.texts[field] ?? [];
        const rest = masks.filter(({ from, to }) => to <= mask.from || from >= mask.to);
        return { ...one, texts: { ...one.texts, [field]: rest.length < masks.length ? rest : [...masks, mask] } };
      }),
    includePicture: (number, sha256, isIncluded) =>
      change(number, (one) => {
        const { [sha256]: _, ...rest } = one.areas;
        return { ...one, areas: isIncluded ? { ...rest, [sha256]: one.areas[sha256] ?? [] } : rest };
      }),
    addArea(number, sha256, area) {
      change(number, (one) => ({ ...one, areas: { ...one.areas, [sha256]: [...(one.areas[sha256] ?? []), area] } }));
      run(redraw(number, sha256));
    },
    removeArea(number, sha256, index) {
      change(number, (one) => ({
        ...one,
        areas: { ...one.areas, [sha256]: (one.areas[sha256] ?? []).filter((_, at) => at !== index) },
      }));
      run(redraw(number, sha256));
    },
    setProvision: (provision) => draw({ provision }),
    preview: () => run(make(false)),
    save: () => run(make(true)),
    saveAgain: () => run(state.saved?.saveAgain() ?? Promise.resolve()),
    cancel: () => state.cancel?.abort(),
  };
}
