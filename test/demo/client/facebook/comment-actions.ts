import { button, h } from '../build-element.ts';
import { openDialog } from '../open-dialog.ts';
import { type MenuItem, openMenu } from '../open-menu.ts';
import { showToast } from '../show-toast.ts';
import { t } from '../words.ts';
import { type LiveComment, requestChange } from '../world.ts';

/** Whether the one who looks is an admin of the Page, wrote the comment herself, or is anybody. */
export type Role = 'admin' | 'own' | 'viewer';

/** Hides the comment, or takes it forth again. */
export function toggleHidden(comment: LiveComment): void {
  const refuse = () => showToast(t('refusedHide'));
  requestChange(comment.isHidden ? 'unhide' : 'hide', comment.id, refuse).catch(refuse);
}

function confirmDelete(comment: LiveComment): void {
  const refuse = () => showToast(t('refusedDelete'));
  const act = () => {
    close();
    requestChange('delete', comment.id, refuse).catch(refuse);
  };
  const inner = (text: string) => h('div', { role: 'none' }, h('span', {}, h('span', {}, text)));
  const close = openDialog({ 'aria-label': t('deleteTitle') }, [
    h(
      'div',
      { class: 'dialog-head' },
      h('h2', { dir: 'auto' }, h('span', {}, t('deleteTitle'))),
      button({ class: 'round', 'aria-label': t('close') }, () => close(), h('i', { 'aria-hidden': 'true' }, '✕')),
    ),
    h('div', { class: 'dialog-body' }, h('span', { dir: 'auto' }, t('deleteSure'))),
    h(
      'div',
      { class: 'dialog-foot' },
      button({ class: 'plain-button', 'aria-label': t('no'), 'data-first-focus': '' }, () => close(), inner(t('no'))),
      button({ class: 'blue-button', 'aria-label': t('delete') }, act, inner(t('delete'))),
    ),
  ]);
}

/** The items of a comment's menu, by who is looking. */
function menuItems(comment: LiveComment, role: Role): MenuItem[] {
  const hide = { text: t(comment.isHidden ? 'unhideComment' : 'hideComment'), act: () => toggleHidden(comment) };
  const remove = { text: t('delete'), act: () => confirmDelete(comment) };
  const report = { text: t('report'), act: () => showToast(t('reported')) };
  const block = { text: `${t('block')} ${comment.author.name}`, act: () => {} };
  if (role === 'own') return [{ text: t('edit'), act: () => {} }, remove];
  return role === 'admin' ? [hide, remove, report, block] : [hide, report];
}

/** The "…" beside a comment, seen on hover and focus. */
export function menuTrigger(comment: LiveComment, role: Role): HTMLElement {
  const label = t(role === 'admin' ? 'menuAdmin' : role === 'own' ? 'menuOwn' : 'menuViewer');
  const trigger = button(
    { class: 'more', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label },
    () => openMenu(trigger, menuItems(comment, role)),
    h(
      'svg',
      { viewBox: '0 0 16 16', width: 16, height: 16, fill: 'currentColor', 'aria-hidden': 'true' },
      h('circle', { cx: 2.5, cy: 8, r: 1.5 }),
      h('circle', { cx: 8, cy: 8, r: 1.5 }),
      h('circle', { cx: 13.5, cy: 8, r: 1.5 }),
    ),
    h('div', { role: 'none', 'data-visualcompletion': 'ignore', class: 'cover' }),
  );
  return trigger;
}
