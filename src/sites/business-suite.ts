import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { SiteData } from './site-data.ts';

/**
 * business.facebook.com. The lists, the messages and the addresses are well documented; the comments view is not
 * (2026-11): there Facebook's answers are tried first, then what one project asks for.
 */
export const businessSuite: SiteData = {
  ...facebook,
  site: 'business-suite',
  ownHosts: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|messenger\.com|fbcdn\.net|instagram\.com|cdninstagram\.com)$/,
  redirect: { pattern: /^(?:lm?|www|business)\.facebook\.com\/l\.php$|^l\.instagram\.com\/$/, parameter: 'u' },
  pageHosts: /^business\.facebook\.com$/,
  commentPath: instagram.commentPath,
  shapes: [...instagram.shapes.filter((shape) => shape.kind !== 'profile'), ...facebook.shapes],
  surfaces: [
    { surface: 'comments', pattern: /[?&]thread_type=(?:FB_PAGE_POST|FB_AD_POST|INSTAGRAM_POST)\b/, hasOnePost: true },
    { surface: 'messages', pattern: /[?&]thread_type=(?:FB|IG)_MESSAGE\b/, hasOnePost: true },
    { surface: 'comments', pattern: /^\/latest\/inbox\/(?:facebook|instagram)(?:\/|\?|$)/, hasOnePost: true },
    { surface: 'messages', pattern: /^\/latest\/inbox\/(?:messenger|instagram_direct)(?:\/|\?|$)/, hasOnePost: true },
    { surface: 'inbox', pattern: /^\/latest\/inbox/, hasOnePost: true },
  ],
  aside: [
    { name: 'thread-list', selector: '[data-surface*="bizweb_inbox:thread_list"]', source: '2026-09, S×6' },
    { name: 'thread-row', selector: '[data-surface*="thread_row"]', source: '2026-10, S×4' },
    {
      name: 'list-pagelet',
      selector:
        '[data-pagelet="GenericBizInboxThreadListViewBody"],[data-pagelet="BizP13NInboxUinifiedThreadListView"],[data-pagelet="BizP13NInboxCommentListView"],[data-pagelet="GenericThreadListView"]',
      source: '2026-09, S×6',
    },
    { name: 'context-card', selector: '[data-pagelet="BizInboxContextCardDetail"]', source: '2024, S×2' },
  ],
  viewer: [],
  main: [
    { name: 'detail-surface', selector: '[data-surface*="detail_view"]', source: '2026-09, S×5' },
    {
      name: 'detail-pagelet',
      selector: '[data-pagelet="BizInboxDetailSectionWrapper"],[data-pagelet="BizP13NInboxMessengerDetailView"]',
      source: '2026-09, S×5',
    },
    { name: 'inbox', selector: '[data-surface="/bizweb:inbox"],[data-pagelet="BizInbox"]', source: '2026, S×3' },
    { name: 'main', selector: '[role="main"]', source: '2026' },
  ],
  commentLink: [...facebook.commentLink, ...instagram.commentLink],
  isEveryArticleComment: true,
  parts: [
    {
      name: 'parts',
      selector:
        'a[href],[role="button"],button,[dir="auto"],[lang],img,video,[role="article"],[data-commentid],[data-utime],time[datetime],[role="img"]',
      source: '2026-09',
    },
  ],
  permalink: [...facebook.permalink, ...instagram.permalink],
  text: [
    { name: 'text-with-lang', selector: '[lang]', source: '2026-09, S×4' },
    { name: 'text-block', selector: '[dir="auto"]', source: '2026-04, funnel-tracking' },
  ],
  media: [{ name: 'media', selector: 'img,video,audio,a[download]', source: 'always' }],
  attachment: [
    { name: 'file', kind: 'file', selector: 'a[download],audio', source: 'guess, 2026-11' },
    { name: 'giphy', kind: 'gif', selector: 'img[src*="giphy"],img[alt="GIF"]', source: 'guess, 2026-11' },
    ...facebook.attachment,
  ],
  time: [
    { name: 'utime', selector: '[data-utime]', source: '2026-10, S×2' },
    { name: 'datetime', selector: 'time[datetime]', source: '2026-10, S×5' },
  ],
  postContainer: [
    { name: 'detail-surface', selector: '[data-surface*="detail_view"]', source: '2026-09, S×5' },
    {
      name: 'detail-pagelet',
      selector: '[data-pagelet="BizInboxDetailSectionWrapper"]',
      source: '2026-09, S×5',
    },
    { name: 'dialog', selector: '[role="dialog"]', source: '2026-09' },
    { name: 'main', selector: '[role="main"]', source: '2026' },
  ],
  message: [
    { name: 'message-id', selector: '[data-message-id]', source: '2026-05, S×3' },
    { name: 'mid', selector: '[data-mid]', source: '2026-05, src-48' },
    { name: 'msgid', selector: '[data-msgid]', source: '2026-05, src-48' },
    { name: 'focusable-id', selector: '[data-focusable-id^="mid."]', source: '2026-05, src-48' },
    { name: 'item-id', selector: '[data-item-id^="mid."]', source: '2026-05, src-48' },
  ],
  messageTime: [{ name: 'utime', selector: '[data-utime]', source: '2026-10, S×2' }],
  messageList: [
    { name: 'region', selector: '[role="region"][aria-label]', source: '2026-05, S×5' },
    { name: 'log', selector: '[role="log"],[role="list"],[role="feed"]', source: '2026, S×5' },
    { name: 'pane', selector: '[data-surface*="messenger_detail_view"]', source: '2026-09, S×5' },
  ],
  contactName: [
    {
      name: 'header-pagelet',
      selector: '[data-pagelet="BizInboxDetailViewHeaderSectionWrapper"]',
      source: '2026-04, S×4',
    },
    { name: 'header-surface', selector: '[data-surface*="inbox:detail_view_header"]', source: '2026-04, S×4' },
    {
      name: 'context-card',
      selector: '[data-pagelet="BizInboxContextCardDetail"] [role="heading"]',
      source: '2024, S×2',
    },
  ],
  contactLink: [
    { name: 'context-card', selector: '[data-pagelet="BizInboxContextCardDetail"] a[href]', source: '2024, S×2' },
    {
      name: 'header',
      selector:
        '[data-pagelet="BizInboxDetailViewHeaderSectionWrapper"] a[href],[data-surface*="inbox:detail_view_header"] a[href]',
      source: '2026-04, S×4 (header); its link: guess, 2026-11',
    },
  ],
  senderName: [
    { name: 'heading', selector: 'h4,h5,[role="heading"]', source: 'guess, 2026-11' },
    { name: 'face', selector: 'img[alt]', source: 'guess, 2026-11' },
  ],
  channelParameter: 'asset_id',
};
