import { describe, expect, it } from 'vitest';
import { badgeOfTodo } from '../../src/background/badge-of-todo.ts';
import { noticesOf } from '../../src/background/notices-of.ts';
import { type TodoFacts, todoOf } from '../../src/background/todo-of.ts';
import { sampleFacts, sampleItem } from './sample-facts.ts';

/** The notifications at an instant, and what is remembered as told afterwards. */
function tell(facts: TodoFacts, now: string, told: ReadonlySet<string> = new Set()) {
  const at = new Date(now);
  const notices = noticesOf(todoOf(facts, at), told, facts.settings, facts.policy, at);
  return { notices, told: new Set([...told, ...notices.flatMap(({ keys }) => keys)]) };
}

const titles = ({ notices }: ReturnType<typeof tell>) => notices.map(({ title }) => title);
const badge = (facts: TodoFacts, now: string) =>
  badgeOfTodo(todoOf(facts, new Date(now)), facts.settings, facts.policy, new Date(now));

describe('notifications', () => {
  const removal = sampleFacts('tibro', { items: [sampleItem('2026-0001', '2026-11-17T12:00:00.000Z')] });
  const policy = removal.policy && { ...removal.policy, watch: undefined };
  const quietDuties = {
    ...removal,
    policy: policy && { ...policy, channel: { ...policy.channel, updatesPerWeek: undefined } },
  };

  it('tells of a deadline when its warning time begins, and once', () => {
    expect(titles(tell(quietDuties, '2026-11-19T07:00:00Z'))).toEqual([]);
    const first = tell(quietDuties, '2026-11-19T08:30:00Z');
    expect(titles(first)).toEqual(['Ta bort: Ekbacka bibliotek']);
    expect(titles(tell(quietDuties, '2026-11-19T08:31:00Z', first.told))).toEqual([]);
    expect(titles(tell(quietDuties, '2026-12-10T08:30:00Z', first.told))).toEqual([]);
  });

  it('does not tell of a question once more because it is opened', () => {
    const times = { from: '2026-11-19T10:00:00.000Z', to: '2026-11-19T10:00:00.000Z' };
    const row = { id: 'c-2026-0001', channel: 'Ekbacka bibliotek', seenAt: '2026-11-19T11:00:00.000Z' };
    const waiting = [{ ...row, postedFrom: times.from, postedTo: times.to }];
    const first = tell(sampleFacts('nykoping', { waiting }), '2026-11-20T08:30:00Z');
    expect(titles(first)).toEqual(['Svara: Ekbacka bibliotek']);
    const items = [sampleItem('2026-0001', times.from, { ground: undefined })];
    const opened = sampleFacts('nykoping', { items });
    expect(titles(tell(opened, '2026-11-20T08:31:00Z', first.told))).toEqual([]);
    expect(titles(tell(opened, '2026-11-20T08:31:00Z'))).toEqual(['Bestäm: Ekbacka bibliotek']);
    const eve = '2026-12-23T13:00:00Z';
    const late = { ...row, postedFrom: '2026-12-23T10:00:00.000Z', postedTo: '2026-12-23T10:00:00.000Z' };
    const holiday = tell(sampleFacts('nykoping', { waiting: [late] }), eve);
    expect(titles(holiday)).toEqual(['Förfaller under helgen']);
    const left = sampleFacts('nykoping', { items: [sampleItem('2026-0001', late.postedFrom, { ground: undefined })] });
    expect(titles(tell(left, eve, holiday.told))).toEqual([]);
  });

  it('[HAL-21] says during a crisis every half hour what waits, also outside the usual hours', () => {
    const waiting = [{ id: '1', channel: 'Ekbacka bibliotek', seenAt: '2026-11-20T09:00:00.000Z' }];
    const calm = sampleFacts('hallsberg', { waiting });
    const facts = { ...calm, settings: { ...calm.settings, crisis: { active: true, text: 'Storm' } } };
    const at = (time: string, told?: ReadonlySet<string>) => tell(facts, `2026-11-20T${time}:00Z`, told);
    const first = at('20:00');
    expect(first.notices.filter(({ title }) => title === 'Krisläge').map(({ message }) => message)).toEqual([
      'En fråga väntar på svar.',
    ]);
    expect(titles(at('20:29', first.told))).not.toContain('Krisläge');
    expect(titles(at('20:30', first.told))).toContain('Krisläge');
    expect(titles(tell(calm, '2026-11-20T20:00:00Z'))).not.toContain('Krisläge');
  });

  it('[HAL-21] keeps to the crisis’ own hours on a Saturday and a holiday too', () => {
    const waiting = [{ id: '1', channel: 'Ekbacka bibliotek', seenAt: '2026-11-20T09:00:00.000Z' }];
    const calm = sampleFacts('hallsberg', { waiting });
    const watch = { open: '06:00', close: '22:00' };
    const facts = { ...calm, settings: { ...calm.settings, crisis: { active: true, text: 'Storm', watch } } };
    expect(titles(tell(facts, '2026-11-21T20:00:00Z'))).toContain('Krisläge');
    expect(titles(tell(facts, '2026-12-25T06:00:00Z'))).toContain('Krisläge');
    expect(titles(tell(facts, '2026-11-21T21:00:00Z'))).toEqual([]);
    expect(badge(facts, '2026-12-05T12:00:00Z').text).toMatch(/^!/);
    expect(badge(facts, '2026-12-05T22:00:00Z').text).toBe('');
  });

  it('is not loud for a closed channel, and not quiet for one of two with the same name', () => {
    const [library] = quietDuties.settings.channels;
    if (!library) throw new Error('no channel');
    const early = { ...library, monitoringHours: { open: '08:00', close: '09:00' } };
    const url = 'https://www.instagram.com/ekbackabibliotek';
    const late = { ...early, platform: 'instagram' as const, url, monitoringHours: { open: '09:00', close: '12:00' } };
    const closed = { ...library, name: 'Gamla', url: `${url}gamla`, status: 'closed' as const };
    const facts = { ...quietDuties, settings: { ...quietDuties.settings, channels: [early, late, closed] } };
    expect(titles(tell(facts, '2026-11-19T09:30:00Z'))).toEqual(['Ta bort: Ekbacka bibliotek']);
    expect(badge(facts, '2026-11-19T09:30:00Z').text).toBe('1');
    expect(badge(facts, '2026-11-19T11:30:00Z').text).toBe('');
  });

  it('tells it once though the clock is moved back and forth', () => {
    const { told } = tell(quietDuties, '2026-11-19T08:30:00Z');
    const back = tell(quietDuties, '2026-11-18T08:30:00Z', told);
    expect([titles(back), titles(tell(quietDuties, '2026-11-19T09:30:00Z', back.told))]).toEqual([[], []]);
  });

  it('gathers what fell due in two weeks with the browser closed into one notification, at once and once', () => {
    const items = Array.from({ length: 9 }, (_, at) => sampleItem(`2026-000${at}`, '2026-11-06T12:00:00.000Z'));
    const facts = { ...quietDuties, items };
    const back = tell(facts, '2026-11-20T08:00:00Z');
    expect(titles(back)).toEqual(['9 saker förfaller']);
    expect(back.notices[0]?.message).toContain('9 försenade');
    expect(titles(tell(facts, '2026-11-20T08:01:00Z', back.told))).toEqual([]);
  });

  it('[HAL-12] is quiet outside the hours of watch, and tells when they begin', () => {
    const facts = sampleFacts('hallsberg', {
      waiting: [
        {
          id: '1',
          channel: 'Ekbacka bibliotek',
          seenAt: '2026-11-19T15:30:00.000Z',
          postedFrom: '2026-11-19T15:30:00.000Z',
          postedTo: '2026-11-19T15:30:00.000Z',
        },
      ],
    });
    expect(titles(tell(facts, '2026-11-20T20:00:00Z'))).toEqual([]);
    expect(titles(tell(facts, '2026-11-23T07:30:00Z'))).toContain('Svara: Ekbacka bibliotek');
    expect(badge(facts, '2026-11-20T20:00:00Z').text).toBe('');
    expect(badge(facts, '2026-11-20T20:00:00Z').says).toContain('1 försenad');
    expect(badge(facts, '2026-11-23T07:30:00Z').text).toBe('!1');
  });

  it('is quiet for a channel outside that channel’s own hours', () => {
    const channels = quietDuties.settings.channels.map((channel) => ({
      ...channel,
      monitoringHours: { open: '12:00', close: '13:00' },
    }));
    const facts = { ...quietDuties, settings: { ...quietDuties.settings, channels } };
    expect(titles(tell(facts, '2026-11-19T09:00:00Z'))).toEqual([]);
    expect(titles(tell(facts, '2026-11-19T11:30:00Z'))).toEqual(['Ta bort: Ekbacka bibliotek']);
  });

  it('says on Friday afternoon what falls due over the weekend, once', () => {
    const facts = { ...quietDuties, items: [sampleItem('2026-0001', '2026-11-20T10:00:00.000Z')] };
    const friday = tell(facts, '2026-11-20T13:00:00Z');
    expect(titles(friday)).toEqual(['Förfaller under helgen']);
    expect(titles(tell(facts, '2026-11-20T15:00:00Z', friday.told))).toEqual([]);
  });

  it('speaks in English of a holiday in the week too: “helgen” is both', () => {
    // Wednesday 6 January is trettondagen.
    const items = [sampleItem('2026-0001', '2027-01-04T14:00:00.000Z')];
    const facts = { ...quietDuties, items, settings: { ...quietDuties.settings, language: 'en' as const } };
    expect(titles(tell(facts, '2027-01-05T12:00:00Z'))).toContain('Due over the weekend or holiday');
  });

  it('[TIB-35] says so while somebody watches, where the day before the weekend closes at noon', () => {
    const items = [sampleItem('2026-0001', '2026-11-20T07:30:00.000Z')];
    const shortDays = [{ day: '2026-11-20', close: '12:00' }];
    const watch = { open: '08:00', close: '16:00' };
    const facts = { ...quietDuties, items, settings: { ...quietDuties.settings, shortDays, watch } };
    expect(titles(tell(facts, '2026-11-20T08:00:00Z'))).toEqual(['Förfaller under helgen']);
    expect(titles(tell(facts, '2026-11-20T11:30:00Z'))).toEqual([]);
  });

  it('says “ungefär” over the weekend too, and one that is late in the singular', () => {
    const uncertain = sampleItem('2026-0001', '2026-11-20T07:00:00.000Z', {}, '2026-11-20T08:00:00.000Z');
    const [notice] = tell({ ...quietDuties, items: [uncertain] }, '2026-11-20T13:00:00Z').notices;
    expect(notice?.message).toBe('Ekbacka bibliotek: ungefär sön 22 nov 08:00');
    const posted = ['17T12:00', '17T13:00', '17T14:00', '17T14:30'];
    const items = posted.map((time, at) => sampleItem(`2026-000${at}`, `2026-11-${time}:00.000Z`));
    const [summary] = tell({ ...quietDuties, items }, '2026-11-19T12:30:00Z').notices;
    expect(summary?.message).toMatch(/^1 försenad, 3 snart/);
  });

  it('names neither the visitor nor her words', () => {
    const shown = JSON.stringify(tell(quietDuties, '2026-11-19T08:30:00Z').notices);
    expect(shown).not.toContain('Kim');
    expect(shown).not.toContain('angrepp');
  });

  it('tells of the daily review of several channels in one, and again the next weekday', () => {
    const facts = sampleFacts('tibro');
    const first = tell(facts, '2026-11-23T08:00:00Z');
    expect(first.notices).toMatchObject([{ title: 'Dagens genomgång', canTick: true }]);
    expect(titles(tell(facts, '2026-11-23T12:00:00Z', first.told))).toEqual([]);
    expect(titles(tell(facts, '2026-11-24T08:00:00Z', first.told))).toEqual(['Dagens genomgång']);
  });
});

describe('the badge', () => {
  const facts = sampleFacts('smedjebacken');

  it('shows nothing where nothing presses', () => {
    expect(badge(facts, '2026-11-20T09:00:00Z')).toMatchObject({ text: '', level: 'none' });
  });

  it('uses the warning time of the rule: four hours for hours on every day, eight counted hours for weekdays', () => {
    const removal = sampleFacts('tibro', { items: [sampleItem('2026-0001', '2026-11-18T13:00:00.000Z')] });
    expect(badge(removal, '2026-11-20T08:30:00Z').text).toBe('');
    expect(badge(removal, '2026-11-20T09:30:00Z')).toMatchObject({ text: '1', level: 'soon' });
    const waiting = [
      {
        id: '1',
        channel: 'Ekbacka bibliotek',
        seenAt: '2026-11-19T10:00:00.000Z',
        postedFrom: '2026-11-19T10:00:00.000Z',
        postedTo: '2026-11-19T10:00:00.000Z',
      },
    ];
    const answer = sampleFacts('tibro', { waiting });
    expect(badge(answer, '2026-11-20T14:00:00Z').text).toBe('');
    expect(badge(answer, '2026-11-22T14:00:00Z').text).toBe('');
    expect(badge(answer, '2026-11-23T03:00:00Z')).toMatchObject({ text: '1', level: 'soon' });
  });

  it('says “ungefär” of the next one where the page shows only about when it was published', () => {
    const uncertain = sampleItem('2026-0001', '2026-11-18T11:00:00.000Z', {}, '2026-11-18T12:00:00.000Z');
    const certain = sampleItem('2026-0002', '2026-11-18T11:30:00.000Z');
    const says = badge(sampleFacts('tibro', { items: [certain, uncertain] }), '2026-11-20T09:00:00Z').says;
    expect(says).toBe('2 förfaller snart. Närmast: om ungefär 2 tim.');
  });

  it('[TIB-06] counts a weekday that passed without a review, and names the channel', () => {
    const missed = badge(sampleFacts('tibro'), '2026-11-25T09:00:00Z');
    expect(missed).toMatchObject({ text: '!1', level: 'overdue' });
    expect(missed.says).toContain('Ekbacka bibliotek');
  });
});
