/** What a visible word or a label can tell apart. */
export type WordKind =
  | 'comment'
  | 'reply'
  | 'reply-button'
  | 'delete'
  | 'hide'
  | 'unhide'
  | 'report'
  | 'block'
  | 'edit'
  | 'cancel'
  | 'close'
  | 'like'
  | 'share'
  | 'message'
  | 'see-more'
  | 'see-less'
  | 'see-translation'
  | 'view-replies'
  | 'own-menu'
  | 'admin-menu'
  | 'viewer-menu'
  | 'comment-as'
  | 'author-badge'
  | 'mark'
  | 'hidden-mark'
  | 'sort-relevant'
  | 'sort-newest'
  | 'sort-all'
  | 'options'
  | 'delete-question'
  | 'hide-question'
  | 'report-question'
  | 'block-question'
  | 'you-sent'
  | 'count'
  | 'about-comment'
  | 'about-other'
  | 'toast-deleted'
  | 'toast-hidden'
  | 'toast-failed';

/** Words the moderator has taught ("Lär in knappen"): compared whole, without regard to case. */
export type ExtraWords = Partial<Record<WordKind, readonly string[]>>;

/**
 * Swedish and English; matched against the whole visible text or label. The Swedish labels of Facebook's menus and
 * dialogs rest on translation, not on a page that was seen (2026-10): they only tell kinds apart and never find anything.
 */
const patterns: Record<WordKind, RegExp> = {
  comment: /^(comment|kommentar)\b/i,
  reply: /^(reply|svar)\b/i,
  'reply-button': /^(reply|svara)$/i,
  delete:
    /^(delete|remove|ta bort|radera)(?: (?:this |the |den här |your )?(?:comment|reply|kommentar(?:en)?|svar(?:et)?|meddelande(?:t)?|message))?$/i,
  hide: /^(hide|dölj)(?: (?:this |the |den här )?(?:comment|reply|kommentar(?:en)?|svar(?:et)?))?$/i,
  unhide:
    /^(unhide|show|visa|visa igen|ta fram|sluta dölja|ångra döljning)(?: (?:this |the |den här )?(?:comment|reply|kommentar(?:en)?|svar(?:et)?))?$/i,
  report: /^(report|anmäl|rapportera|find support or report|sök hjälp eller anmäl)(?: .{0,40})?$/i,
  block: /^(block|ban|restrict|blockera|spärra|stäng av|begränsa)(?: .{0,200})?$/is,
  edit: /^(edit|redigera|ändra)(?: .{0,30})?$/i,
  cancel: /^(cancel|no|never mind|not now|keep|avbryt|nej|inte nu|behåll)$/i,
  close: /^(close|stäng|tillbaka|back)$/i,
  like: /^(like|unlike|react|gilla|gillar|har gillat|sluta gilla|reagera|love|haha|wow|sad|angry)$/i,
  share: /^(share|dela)$/i,
  message: /^(send message|message|see response|skicka meddelande|meddelande|visa svar på meddelande|se svar)$/i,
  'see-more': /^(…|\.\.\.)?\s*(see more|more|visa mer|se mer|mer)$/i,
  'see-less': /^(see less|show less|less|visa mindre|se mindre|visa färre|mindre)$/i,
  'see-translation':
    /^(see translation|see original|hide original|rate this translation|(visa|se|dölj) översättning(en)?|(visa|se|dölj) original(et)?|betygsätt (den här )?översättning(en)?)$/i,
  'view-replies':
    /(view|hide|see) (all |more |\d+ |previous )*repl(y|ies)|replied|^\d+ repl(y|ies)|visa (alla |fler |\d+ |tidigare )*svar|dölj (alla )?svar|svarade|^\d+ svar/i,
  'own-menu': /^(edit or delete this|redigera eller ta bort)/i,
  'admin-menu': /^(delete, hide or report|ta bort, dölj eller (?:rapportera|anmäl))/i,
  'viewer-menu': /^(hide or report|dölj eller (?:rapportera|anmäl))/i,
  'comment-as': /^(?:comment as|reply as|kommentera som|svara som)\s+(.+?)(?:\s*(?:…|\.\.\.))?$/is,
  'author-badge': /^(author|författare)$/i,
  mark: /^[·•\s]*(edited|redigera[dt]|ändrad|pinned|fäst|fästa|author|författare|creator|skapare|admin|administratör|moderator|(top|rising|stigande|new|ny) ?fan|toppfan|(top|rising|all-star) contributor|toppbidragsgivare|stigande bidragsgivare|valued commenter|värdefull kommentator|group expert|gruppexpert|new member|ny medlem|conversation starter|samtalsstartare|verified account|verifierat konto|follow|följ|svara|([\d\s.,]+ )?(comments|kommentarer)|(visa|dölj|view|hide)( alla| all| \d+)? (svar|repl(y|ies))( till)?( ?\(\d+\))?|liked by (the )?(creator|author)|gilla[ds] av (skaparen|författaren))[·•\s]*$/i,
  'hidden-mark':
    /^(hidden( comment| reply)?|dol[dt]( kommentar| svar)?|hidden by you|dol[dt] av dig|(this (comment|reply) (is|has been) hidden|(den här )?kommentaren (är dold|har dolts)|(det här )?svaret (är dolt|har dolts)|du har dolt (den här |det här )?(kommentaren|svaret)|you hid this (comment|reply))([.:·–] ?.*)?)$/i,
  'sort-relevant': /^(most relevant|top comments|mest relevant|mest relevanta|toppkommentarer)\b/i,
  'sort-newest': /^(newest|newest first|recent|senaste|nyaste|nyast|nyast först|senast)\b/i,
  'sort-all': /^(all comments|alla kommentarer)\b/i,
  options: /^(comment options|more options|fler alternativ|kommentaralternativ|alternativ för kommentar(?:en)?)$/i,
  'delete-question': /\b(delete|remove)\b.*\?|(ta bort|radera).*\?/is,
  'hide-question': /\bhide\b.*\?|dölj.*\?/is,
  'report-question': /\breport\b|anmäl|rapportera/i,
  'block-question': /\b(block|ban)\b|blockera|spärra|stäng av/i,
  'you-sent': /^(you sent|you replied|du skickade|du svarade)/i,
  count: /^[\d\s.,]+(k|m|tn|mn)?\s*(likes?|replies|reply|gilla-?markering(ar)?|svar)$/i,
  'about-comment': /\b(comment|reply)\b|kommentar|\bsvar(et)?\b/i,
  'about-other':
    /\b(post|photo|video|album|page|event|story|chat|conversation)\b|inlägg|foto|bild|video|album|\bsida|evenemang|händelse|\bchatt|konversation/i,
  'toast-deleted':
    /\b(comment|reply)\b.*\b(deleted|removed)\b|\b(deleted|removed)\b.*\b(comment|reply)\b|(kommentar|svar)(en|et)?\b.*(togs bort|har tagits bort|borttage?n|raderad|raderats|raderades)/i,
  'toast-hidden':
    /\b(comment|reply)\b.*\bhidden\b|\bhid\b.*\b(comment|reply)\b|(kommentar|svar)(en|et)?\b.*(doldes|har dolts|är dold|är dolt)/i,
  'toast-failed':
    /something went wrong|couldn.t (delete|hide|remove)|try again|något gick fel|det gick inte att|kunde inte|försök igen/i,
};

export interface Words {
  /** Whether a visible text or label is of a kind. */
  is: (kind: WordKind, text: string) => boolean;
  /** Whether it is of any of the kinds, of which no pattern has a flag but `i`; for texts that are seldom seen twice. */
  isOneOf: (kinds: readonly WordKind[], text: string) => boolean;
  /** What stands after the words, for "Kommentera som X". */
  after: (kind: WordKind, text: string) => string | undefined;
}

/** Most texts: letters that have one form only, and no white space but single spaces between. */
const isFolded = /^(?! )(?:[!-~åäöÅÄÖéÉ]| (?=[^ ]))*$/;

/** Folds what varies without being seen: no-break spaces, joiners, runs of white space. */
export function foldWord(text: string): string {
  if (isFolded.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u034f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The word list, with the words that settings add. */
export function wordsWith(extra: ExtraWords = {}): Words {
  const taught = new Map(
    Object.entries(extra).map(([kind, words]) => [
      kind,
      new Set((words ?? []).map((word) => foldWord(word).toLowerCase())),
    ]),
  );
  // The same text is asked about for one kind after another.
  let last = { text: '', word: '' };
  const folded = (text: string) => {
    if (text !== last.text) last = { text, word: foldWord(text.length > 400 ? text.slice(0, 400) : text) };
    return last.word;
  };
  const test = (kind: WordKind, text: string) => {
    const word = folded(text);
    return word !== '' && (taught.get(kind)?.has(word.toLowerCase()) === true || patterns[kind].test(word));
  };
  const joined = new Map<readonly WordKind[], RegExp>();
  // The same few words stand on every comment.
  const known = new Map<string, boolean>();
  return {
    is: (kind, text) => {
      if (text === '') return false;
      if (text.length > 40) return test(kind, text);
      const key = `${kind} ${text}`;
      let answer = known.get(key);
      if (answer === undefined) {
        if (known.size > 2000) known.clear();
        answer = test(kind, text);
        known.set(key, answer);
      }
      return answer;
    },
    isOneOf: (kinds, text) => {
      const word = folded(text);
      if (word === '') return false;
      if (kinds.some((kind) => taught.get(kind)?.has(word.toLowerCase()))) return true;
      let pattern = joined.get(kinds);
      if (!pattern) {
        pattern = new RegExp(kinds.map((kind) => patterns[kind].source).join('|'), 'i');
        joined.set(kinds, pattern);
      }
      return pattern.test(word);
    },
    after: (kind, text) => patterns[kind].exec(folded(text))?.[1],
  };
}
