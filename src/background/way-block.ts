import { stockholmDay } from '../shared/stockholm-time.ts';
import type { WayOption } from '../shared/way-sheet.ts';
import { entry, plain, type WayFacts, type WayRules } from './way.ts';

/** The guideline's grounds, and the one that the item has, should the guideline have changed since. */
function groundsOf({ policy, item }: WayFacts): { id: string; no: string; text: string }[] {
  const chosen = item?.ground;
  const isListed = chosen === undefined || policy.grounds.some(({ id }) => id === chosen.id);
  return isListed ? policy.grounds : [...policy.grounds, chosen];
}

/**
 * That the moderator blocked the sender on the platform: with its ground and an end (requirements 3.6 and 5.4). It stands
 * in this item's story alone: there is no list of who was blocked. No guideline speaks of a block without an end, so one
 * that has none has a day when it is tried anew.
 */
export const blockSender: WayRules = {
  sheet(facts) {
    const { item, now, say } = facts;
    const grounds = groundsOf(facts).map(({ id, text }): WayOption => ({ value: id, text: '', own: text }));
    return {
      ...plain,
      title: say('Blockera avsändaren'),
      warning: {
        title: say('Fråga chefen innan du blockerar'),
        text: say(
          'Den som blockeras stängs ute från ett offentligt samtal. Yttrandefriheten gäller mot kommunen (2 kap. 1 § regeringsformen), och kommunen ska vara saklig och behandla alla lika (1 kap. 9 §).',
        ),
      },
      says: [
        say(
          'Blockera i menyn på sidan. Vi trycker aldrig åt dig. Det antecknas bara i det här fallet, inte i någon lista.',
        ),
      ],
      fields: [
        {
          id: 'groundId',
          kind: 'choice',
          label: say('Grund'),
          value: item?.ground?.id ?? '',
          missing: say('Välj grund.'),
          options: grounds,
        },
        {
          id: 'from',
          kind: 'date',
          label: say('Från och med'),
          value: stockholmDay(now),
          missing: say('Skriv från vilken dag.'),
        },
        {
          id: 'until',
          kind: 'date',
          label: say('Till och med'),
          value: '',
          help: say('Är inget slut bestämt: skriv dagen då ni prövar blockeringen igen.'),
          missing: say('Skriv till vilken dag, tidigast den första.'),
          notBefore: 'from',
        },
        {
          id: 'end',
          kind: 'choice',
          label: say('Vad händer den dagen?'),
          value: 'over',
          options: [
            { value: 'over', text: say('Blockeringen tar slut') },
            { value: 'review', text: say('Den gäller tills vidare och prövas igen') },
          ],
        },
        { id: 'by', kind: 'line', label: say('Vem beslutade?'), value: '', missing: say('Skriv vem som beslutade.') },
        {
          id: 'note',
          kind: 'text',
          label: say('Varför blockering, och varför så länge?'),
          value: '',
          missing: say('Skriv varför.'),
        },
      ],
      finish: say('Jag har blockerat'),
      done: say('Avsändaren blockerad'),
    };
  },

  entries(facts, { groundId = '', from = '', until = '', end, by: decidedBy = '', note = '' }) {
    const ground = groundsOf(facts).find(({ id }) => id === groundId)?.text ?? groundId;
    const isOpenEnded = end === 'review';
    return [
      entry(
        'action-recorded',
        { what: 'blocked', how: 'said' },
        { groundId, ground, from, until, isOpenEnded, decidedBy, note },
      ),
    ];
  },
};
