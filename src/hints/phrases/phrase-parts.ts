/** What is done to somebody who is to be harmed, as steps of a phrase have it. */
export const killed =
  'skjutas|hängas|dödas|avrättas|lynchas|halshuggas|stenas|arkebuseras|steglas|avlivas|spöas|piskas|pryglas|misshandlas|mördas|våldtas|gasas|brännas|sprängas';

/** What spares a phrase: its words stand in a quotation or in a report. */
export const spared = 'QUOTE|NEWS';

/** The same of a threat, which may be told in fun, or be of oneself. */
export const play = `JOYFUL|${spared}|sig|mig`;
