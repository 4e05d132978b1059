import { render } from 'preact';
import { vi } from 'vitest';
import { Panel } from '../../src/panel/Panel.tsx';
import type { PanelActions } from '../../src/panel/panel-actions.ts';
import type { PanelData } from '../../src/panel/panel-data.ts';
import { panelActions } from '../ui/gallery/idle-actions.ts';
import * as sample from '../ui/gallery/sample-panel.ts';
import { doNow } from './do-now.ts';

/** Draws the panel and gives what the tests look at; every action is watched. */
export function showPanel(data: Partial<PanelData> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const actions = Object.fromEntries(Object.keys(panelActions).map((name) => [name, vi.fn()])) as unknown as {
    [Name in keyof PanelActions]: ReturnType<typeof vi.fn>;
  };
  const draw = (more: Partial<PanelData>) =>
    doNow(() =>
      render(<Panel data={{ ...sample.panel, ...data, ...more }} actions={actions as unknown as PanelActions} />, host),
    );
  draw({});
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.includes(name),
    );
  const press = (key: string, on: Element | null = host.querySelector('aside')) =>
    doNow(
      () =>
        void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })),
    );
  return { host, actions, draw, button, press };
}
