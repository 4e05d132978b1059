import { type LiveComment, onChange } from './world.ts';

/** How one comment of a list is drawn. */
export interface Drawn {
  node: HTMLElement;
  /** Draws what has changed into the same node. */
  update(comment: LiveComment): void;
}

interface LiveList {
  container: HTMLElement;
  sync(): void;
}

const lists = new Set<LiveList>();
onChange(() => {
  for (const list of lists) {
    if (list.container.isConnected) list.sync();
    else lists.delete(list);
  }
});

/**
 * Keeps the comments of `container` as `read` gives them, each in a node of its own that stays while the comment is
 * there. `read` is asked at once, and at every change.
 */
export function keepList(
  container: HTMLElement,
  read: () => LiveComment[],
  draw: (comment: LiveComment) => Drawn,
): void {
  const shown = new Map<string, Drawn & { version: number }>();
  const sync = () => {
    const wanted = read();
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, { node }] of shown) {
      if (ids.has(id)) continue;
      node.remove();
      shown.delete(id);
    }
    let before: Element | null = null;
    for (const comment of wanted.toReversed()) {
      const known = shown.get(comment.id);
      const drawn = known ?? { ...draw(comment), version: comment.version };
      if (drawn.version !== comment.version) drawn.update(comment);
      drawn.version = comment.version;
      shown.set(comment.id, drawn);
      if (drawn.node.parentElement !== container || drawn.node.nextElementSibling !== before) {
        container.insertBefore(drawn.node, before);
      }
      before = drawn.node;
    }
  };
  sync();
  lists.add({ container, sync });
}
