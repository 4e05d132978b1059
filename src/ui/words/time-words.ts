import { sayFrom } from '../say.ts';

/** The words of times, as "om 1 tim 50 min" and "ungefär 3 tim sedan". */
export const timeWords = {
  sv: {
    today: 'i dag {clock}',
    yesterday: 'i går {clock}',
    tomorrow: 'i morgon {clock}',
    dayAndClock: '{day} {clock}',
    minutes: '{m} min',
    hours: '{h} tim',
    hoursAndMinutes: '{h} tim {m} min',
    days: '{n} dygn',
    underMinute: 'under en minut',
    left: 'om {time}',
    now: 'nu',
    late: 'försenad {time}',
    justLate: 'nyss försenad',
    ago: '{time} sedan',
    about: 'ungefär {time}',
    between: 'mellan {from} och {to}',
    wasDue: 'skulle {time}',
    justNow: 'nyss',
  },
  en: {
    today: 'today {clock}',
    yesterday: 'yesterday {clock}',
    tomorrow: 'tomorrow {clock}',
    dayAndClock: '{day} {clock}',
    minutes: '{m} min',
    hours: '{h} h',
    hoursAndMinutes: '{h} h {m} min',
    days: { one: '{n} day', other: '{n} days' },
    underMinute: 'less than a minute',
    left: 'in {time}',
    now: 'now',
    late: '{time} late',
    justLate: 'just overdue',
    ago: '{time} ago',
    about: 'about {time}',
    between: 'between {from} and {to}',
    wasDue: 'was due {time}',
    justNow: 'just now',
  },
};

export const sayTime = sayFrom(timeWords);
