/**
 * While the focus is in our panel no key reaches the platform, not even where it listens before everybody else: we listen
 * first, from document_start, stop the key and hand it on inside. What the browser itself does with a key it still does.
 */
export function keepKeysInside(
  window: Window & typeof globalThis,
  rootNow: () => ShadowRoot | undefined,
  signal: AbortSignal,
): void {
  /** Keys that went down in our panel: that they come up again is not the platform's either, wherever the focus is by then. */
  const down = new Set<string>();
  const onKey = (event: KeyboardEvent): void => {
    const root = rootNow();
    if (event.type === 'keyup' && down.delete(event.code) && event.target !== root?.host) {
      event.stopImmediatePropagation();
      return;
    }
    if (!root || event.target !== root.host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') down.add(event.code);
    const { type, key, code, location, repeat, ctrlKey, altKey, shiftKey, metaKey, isComposing } = event;
    const copy = new window.KeyboardEvent(type, {
      ...{ key, code, location, repeat, ctrlKey, altKey, shiftKey, metaKey, isComposing },
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (root.activeElement && !root.activeElement.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, onKey, { capture: true, signal });
  }
}

/** Selects the text of one of our fields that is to be copied. */
export function selectField(root: ShadowRoot | undefined, field: string): void {
  root?.querySelector<HTMLTextAreaElement>(`[data-copy="${CSS.escape(field)}"]`)?.select();
}
