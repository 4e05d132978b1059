/** Cyrillic and Greek letters that look like Latin ones, with the Latin letter. Used only in words that mix scripts. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  (
    'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx ӓä ӧö ' +
    'αa βb εe ηn ιi κk μu νv οo ρp τt υu χx γy ωw ɑa ɡg ıi ʟl ɴn ʀr ᴀa ᴇe'
  )
    .split(' ')
    .map((pair) => {
      const [from = '', to = ''] = Array.from(pair);
      return [from, to];
    }),
);
