/** What the server tells a page when it loads. */
export interface PageState {
  site: 'facebook' | 'instagram' | 'business';
  locale: 'sv' | 'en';
  /** Differs at every load; the class names are made from it. */
  seed: string;
  /** When the content was published: epoch milliseconds that every `minutesAgo` counts from. */
  epoch: number;
  /** True where comments arrive by themselves while one looks. */
  arrive: boolean;
  removed: string[];
  hidden: string[];
}

let known: PageState | undefined;

/** The state of this page, read once from its JSON block. Throws where the page has none. */
export function pageState(): PageState {
  const block = document.getElementById('__state')?.textContent;
  if (!known && !block) throw new Error('The page has no state block');
  known ??= JSON.parse(block ?? '') as PageState;
  return known;
}
