/** What is wanted of ours now. */
export interface Wanted {
  /** Counts the presses that were held; undefined where the gate's dialog is shut. */
  press: number | undefined;
  /** The panel is to have the focus. */
  isFocusAsked: boolean;
  /** A picture is being taken: the page must be as it is without us. */
  isSaving: boolean;
}

export interface Front {
  /** What everything of ours stands in. */
  readonly element: HTMLDialogElement;
  /** Comes before the page, or goes back, as is wanted now. Called before what is wanted is drawn, which takes the focus. */
  keep(wanted: Wanted): void;
}

/**
 * What is ours lies over the page. But what the page has made modal, or fullscreen, lies in the browser's top layer, over
 * everything else, and nothing else can be pressed or have the focus (HTML, "inert subtrees"). There a held press would be
 * answered where nobody sees it. So ours becomes a modal dialog too, in front of the page's, when it has something to say or
 * is asked for; Esc, or a press beside it, gives the page back.
 */
export function comeToFront(document: Document, signal: AbortSignal): Front {
  const element = document.createElement('dialog');
  element.className = 'front';
  // No dialog to whoever listens: what stands in it says what it is.
  element.setAttribute('role', 'none');
  // The focus comes here first, and not to the first button.
  element.autofocus = true;
  let last: Wanted = { press: undefined, isFocusAsked: false, isSaving: false };
  let isWanted = false;
  /** What had the focus when we went back behind the page for a while. */
  let focused: Element | undefined;
  const focusedWithin = () => (element.getRootNode() as Partial<ShadowRoot>).activeElement ?? undefined;

  const place = (isAnew: boolean): void => {
    // Asked only where it matters: on a page with thousands of comments it takes milliseconds.
    const isUnder =
      isWanted && (document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null);
    const isToBe = isUnder && !last.isSaving;
    // Where the page has taken our host away and it is back, the dialog is open and lies in no layer.
    if (element.open && (isAnew || !isToBe || !element.matches(':modal'))) {
      focused ??= isWanted ? focusedWithin() : undefined;
      element.close();
    }
    if (isToBe && !element.open && element.isConnected) element.showModal();
    // Closing gives the focus to the page: not where we are still worked with.
    if (!last.isSaving) {
      if (isWanted && focused instanceof HTMLElement) focused.focus();
      focused = undefined;
    }
    // What was asked for before the page laid anything over it is not asked for again.
    isWanted = isUnder;
  };

  const keep = (wanted: Wanted): void => {
    const isHeldAnew = wanted.press !== undefined && wanted.press > 0 && wanted.press !== last.press;
    const isAsked = isHeldAnew || wanted.isFocusAsked;
    const isAnswered = last.press !== undefined && wanted.press === undefined;
    last = wanted;
    isWanted = isAsked || (isWanted && !isAnswered);
    place(isAsked);
  };

  element.addEventListener('click', ({ target }) => {
    if (target !== element) return;
    isWanted = false;
    place(false);
  });
  element.addEventListener('cancel', ({ target }) => {
    if (target === element) isWanted = false;
  });
  // The page's own may go by itself: it must not stay shut for one that is not there.
  for (const type of ['close', 'fullscreenchange']) {
    document.addEventListener(type, () => place(false), { capture: true, signal });
  }
  return { element, keep };
}
