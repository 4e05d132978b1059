import type { IconNode } from 'lucide';

/** Overdue or failed: a filled diamond with its mark cut out, told from every other sign by its shape alone. */
export const Late: IconNode = [
  [
    'path',
    {
      d: 'M12 1.2 22.8 12 12 22.8 1.2 12ZM10.9 6.2v7h2.2v-7ZM10.9 15.4v2.2h2.2v-2.2Z',
      fill: 'currentColor',
      'fill-rule': 'evenodd',
      stroke: 'none',
    },
  ],
];

/** Due today: a dial half gone. */
export const Soon: IconNode = [
  ['circle', { cx: '12', cy: '12', r: '9' }],
  ['path', { d: 'M12 3a9 9 0 0 1 0 18z', fill: 'currentColor', stroke: 'none' }],
];
