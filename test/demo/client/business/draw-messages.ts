import type { Conversation, DemoMessage } from '../../content/messages.ts';
import { h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { pageState } from '../page-state.ts';
import { t } from '../words.ts';

function drawMessage(conversation: Conversation, message: DemoMessage): HTMLElement {
  const at = pageState().epoch - message.minutesAgo * 60_000;
  const src = `https://scontent.xx.fbcdn.net/v/t1.15752-9/${message.picture}_n.jpg`;
  const body = h(
    'div',
    { 'data-message-id': message.id, class: message.isOutbound ? 'speech out' : 'speech' },
    h('div', { dir: 'auto' }, message.text),
  );
  const picture = message.picture !== undefined && h('img', { src, alt: '', width: 220, class: 'attached' });
  const line = h(
    'div',
    { class: 'line' },
    !message.isOutbound && drawAvatar(conversation.person, 28),
    h('div', {}, picture, body),
  );
  line.style.justifyContent = message.isOutbound ? 'flex-end' : 'flex-start';
  return h('div', { 'data-utime': (at / 1000).toFixed(3) }, line);
}

/** A conversation in the pane to the right, with a line between the days. */
export function drawMessages(conversation: Conversation): HTMLElement {
  const { epoch, locale } = pageState();
  let day = '';
  const lines = conversation.messages.flatMap((message) => {
    const today = new Date(epoch - message.minutesAgo * 60_000).toLocaleDateString(locale, {
      day: 'numeric',
      month: 'long',
    });
    const divider = today === day ? [] : [h('div', { role: 'separator', class: 'divider' }, today)];
    day = today;
    return [...divider, drawMessage(conversation, message)];
  });
  const name = conversation.channel === 'instagram' ? conversation.person.handle : conversation.person.name;
  return h(
    'span',
    { 'data-surface': '/bizweb:inbox/bizweb_inbox:messenger_detail_view', class: 'fill' },
    h(
      'div',
      { 'data-pagelet': 'BizP13NInboxMessengerDetailView', class: 'pane' },
      h(
        'div',
        { 'data-pagelet': 'BizInboxDetailViewHeaderSectionWrapper', class: 'pane-head' },
        drawAvatar(conversation.person, 36),
        h(
          'span',
          { 'data-surface': '/bizweb:inbox/inbox:detail_view_header' },
          h('div', { legacy: '_4ik4 _4ik5' }, name),
        ),
      ),
      h(
        'div',
        { role: 'region', 'aria-label': `${t('messageList')} ${name}`, class: 'comments', tabindex: 0 },
        ...lines,
      ),
      h(
        'div',
        { class: 'write' },
        h('div', {
          role: 'textbox',
          contenteditable: 'true',
          'aria-label': t('replyIn'),
          class: 'textbox',
          tabindex: 0,
        }),
      ),
    ),
  );
}

/** The card of the person, to the far right. */
export function drawContextCard(conversation: Conversation): HTMLElement {
  const { person } = conversation;
  const href =
    conversation.channel === 'instagram'
      ? `https://www.instagram.com/${person.handle}/`
      : `https://www.facebook.com/${person.id}`;
  return h(
    'div',
    { 'data-pagelet': 'BizInboxContextCardDetail', class: 'context' },
    drawAvatar(person, 64),
    h('a', { role: 'link', tabindex: 0, href }, h('div', { role: 'heading', 'aria-level': 2 }, person.name)),
    h('div', { class: 'soft' }, t('viewProfile')),
  );
}
