import { h } from '../build-element.ts';
import { openDialog } from '../open-dialog.ts';
import { showToast } from '../show-toast.ts';
import { t } from '../words.ts';
import { type LiveComment, requestChange } from '../world.ts';

/** The dialog of buttons behind "…". Deleting asks no second time. */
function openOptions(comment: LiveComment): void {
  const refuse = () => showToast(t('refusedDelete'));
  const option = (text: string, legacy: string, act = () => {}) => {
    const press = () => {
      close();
      act();
    };
    return h('button', { tabindex: 0, class: 'option', legacy, click: press }, text);
  };
  const report = option(t('reportShort'), '_a9-- _a9-_', () => showToast(t('reported')));
  const remove = option(t('deleteShort'), '_a9-- _a9-_', () => {
    requestChange('delete', comment.id, refuse).catch(refuse);
  });
  const close = openDialog({}, [h('div', { class: 'options' }, report, remove, option(t('cancel'), '_a9-- _a9_1'))]);
}

/** The place where "…" is made when one points at the row or comes to it with the keyboard; not there before. */
export function lazyOptions(row: HTMLElement, comment: LiveComment): HTMLElement {
  const place = h('div', { class: 'lazy' });
  const make = () => {
    if (place.childElementCount > 0) return;
    const dots = [6, 12, 18].map((cx) => h('circle', { cx, cy: 12, r: 1.5 }));
    const icon = h(
      'svg',
      { 'aria-label': t('options'), role: 'img', width: 24, height: 24, viewBox: '0 0 24 24', fill: 'currentColor' },
      h('title', {}, t('options')),
      ...dots,
    );
    place.append(h('button', { type: 'button', class: 'dots', click: () => openOptions(comment) }, h('div', {}, icon)));
  };
  const drop = () => {
    if (!row.matches(':hover') && !row.contains(document.activeElement)) place.replaceChildren();
  };
  row.addEventListener('pointerenter', make);
  row.addEventListener('focusin', make);
  row.addEventListener('pointerleave', drop);
  row.addEventListener('focusout', () => setTimeout(drop, 50));
  return place;
}

/** The heart at the end of a row. */
export function drawHeart(): HTMLElement {
  const shape = h('path', {
    d: 'M12 20 5 13a4.5 4.5 0 0 1 7-6 4.5 4.5 0 0 1 7 6z',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  });
  const icon = h(
    'svg',
    { 'aria-label': t('like'), role: 'img', width: 14, height: 14, viewBox: '0 0 24 24' },
    h('title', {}, t('like')),
    shape,
  );
  return h('span', { legacy: '_a9zu' }, h('div', { role: 'button', tabindex: 0, class: 'heart' }, icon));
}
