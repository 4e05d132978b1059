import type { Page } from 'playwright-core';

/** What has the focus, as one who has no mouse meets it. */
export interface Focus {
  /** Its label, or its words; empty where nothing has the focus. */
  name: string;
  /** What is wrong with it: no ring that shows, out of sight, under something else. */
  faults: string[];
}

/** Looks at what has the focus, in our panel's shadow root too. */
export const readFocus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const element = host?.shadowRoot?.activeElement ?? host;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', faults: ['is lost'] };
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    const name = (element.getAttribute('aria-label') ?? (label || (element.textContent ?? ''))).trim();

    const faults: string[] = [];
    // A field that lies hidden in its label shows by it.
    const hidden = element.matches('.hidden') ? element.closest('label') : undefined;
    const shown = hidden ?? element;
    const parent = (of: Element) => of.parentElement ?? ((of.getRootNode() as Partial<ShadowRoot>).host as Element);
    const lightness = (colour: string): number | undefined => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      if (a === 0) return undefined;
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(shown);
    let around: Element | null = Number.parseFloat(outlineOffset) < 0 ? shown : parent(shown);
    let ground: number | undefined;
    for (; around && ground === undefined; around = parent(around)) {
      ground = lightness(getComputedStyle(around).backgroundColor);
    }
    const [one, other] = [lightness(outlineColor) ?? 1, ground ?? 1].sort((a, b) => b - a) as [number, number];
    const isFrame = element.matches('main, [tabindex="-1"]:not(h1, h2, h3, .notice)');
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      if (!isFrame) faults.push('has no ring');
    } else if ((one + 0.05) / (other + 0.05) < 3) faults.push('has a ring too faint to see');

    if (element.tabIndex > 0) faults.push('is out of order');
    if (element.closest('[aria-hidden="true"], [inert]')) faults.push('is hidden from whoever listens');
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const isSeen = boxes.length > 0 && shown.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isSeen) faults.push('cannot be seen');
    const root = shown.getRootNode() as Document | ShadowRoot;
    const isInFront = boxes.some(({ left, top, right, bottom }) => {
      const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
      const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const hit = root.elementFromPoint(x, y);
      return hit && (shown.contains(hit) || hit.contains(shown));
    });
    if (isSeen && !isInFront) faults.push('is out of the window or under something else');
    return { name, faults };
  });
