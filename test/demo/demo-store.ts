/** What the platform remembers: the comments that somebody has deleted or hidden since the server started. */
export interface DemoStore {
  /** Epoch milliseconds; every `minutesAgo` of the content counts from here. */
  epoch: number;
  removed: Set<string>;
  hidden: Set<string>;
}

export function emptyStore(): DemoStore {
  return { epoch: Date.now(), removed: new Set(), hidden: new Set() };
}

/** What a page asks the platform to do with a comment. `fail` makes the answer a refusal, and nothing is changed. */
export interface DemoRequest {
  verb: 'delete' | 'hide' | 'unhide';
  id: string;
  fail: boolean;
}

/** Does what is asked. False where it was refused. */
export function changeStore(store: DemoStore, { verb, id, fail }: DemoRequest): boolean {
  if (fail) return false;
  if (verb === 'delete') store.removed.add(id);
  if (verb === 'hide') store.hidden.add(id);
  if (verb === 'unhide') store.hidden.delete(id);
  return true;
}
