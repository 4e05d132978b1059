import type { WayFacts, WayRules } from '../../../src/background/way.ts';
import { passOnWays } from '../../../src/background/way-pass-on.ts';
import { recordWays } from '../../../src/background/way-record.ts';
import { registerWays } from '../../../src/background/way-register.ts';
import { replyWays } from '../../../src/background/way-reply.ts';
import { reportWays } from '../../../src/background/way-report.ts';
import { sayWay } from '../../../src/background/ways-in-english.ts';
import type { OpenWay } from '../../../src/panel/open-data.ts';
import { presetById } from '../../../src/policy/preset-by-id.ts';
import type { WayId } from '../../../src/shared/way-sheet.ts';
import { sampleComment } from '../../journal/sample-story.ts';
import { galleryLanguage } from './gallery-language.ts';
import { settings } from './sample-pages.ts';
import { now } from './sample-panel.ts';

const ways: Record<WayId, WayRules> = { ...replyWays, ...passOnWays, ...reportWays, ...registerWays, ...recordWays };

/** A way as the background opens it, under one guideline. */
export function sampleWay(
  way: WayId,
  policy: 'tibro' | 'hallsberg' | 'gislaved',
  more: Partial<OpenWay> & { facts?: Partial<WayFacts> } = {},
): OpenWay {
  const { facts, ...rest } = more;
  const sheet = ways[way].sheet({
    policy: presetById(policy),
    settings: settings.settings,
    comment: { ...sampleComment, author: 'Kim Testlund' },
    now,
    say: sayWay(galleryLanguage),
    ...facts,
  });
  const answers = Object.fromEntries(sheet.fields.map(({ id, value }) => [id, value]));
  return { sheet: { way, ...sheet }, answers, warnings: [], ...rest };
}
