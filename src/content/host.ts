declare const __TEST_BUILD__: boolean;

/** Known by its name, so that a host left behind by an earlier version of the extension can be found and taken away. */
const name = 'modereringsjournalen-panel';

/**
 * Puts our one element beside the page's body, with everything of ours in a closed shadow root: the page's styles do not
 * reach in, and its scripts cannot read it. It comes back if the page takes it away, and is gone when the signal says so.
 * @param css the styles of everything inside
 */
export function mountHost(
  document: Document,
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; root: ShadowRoot } {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  host.style.cssText = 'all: initial; position: fixed; inset: 0 0 auto auto; z-index: 2147483647;';
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const attach = () => {
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
  };
  attach();
  const observer = new MutationObserver(attach);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { host, root };
}
