import { commentsOf, type LiveComment, onChange, tellChange } from './world.ts';

/** How one comment of a list is drawn. */
export interface Drawn {
  node: HTMLElement;
  /** Draws what has changed into the same node. */
  update(comment: LiveComment): void;
}

interface LiveList {
  container: HTMLElement;
  sync(): void;
  rotate(): void;
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
  let comments: LiveComment[] = [];
  const sync = () => {
    const wanted = read();
    comments = wanted;
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
  /** Every node without replies gets the next one's comment. */
  const rotate = () => {
    const ids = comments.filter((one) => commentsOf(one.postId, one.id).length === 0).map(({ id }) => id);
    const nodes = ids.map((id) => shown.get(id));
    ids.forEach((id, index) => {
      const drawn = nodes[(index + 1) % nodes.length];
      if (drawn) shown.set(id, { ...drawn, version: -1 });
    });
  };
  sync();
  lists.add({ container, sync, rotate });
}

/** The nodes of every list are used again for other comments of it, as virtual lists do. */
export function recycleLists(): void {
  for (const list of lists) list.rotate();
  tellChange();
}
