import type { SiteData } from './site-data.ts';

/**
 * www.facebook.com. Roles, attributes, address shapes and structure; never hashed classes.
 * `source`: month of the newest capture or project it rests on; "guess" where nobody has seen it.
 */
export const facebook: SiteData = {
  site: 'facebook',
  pageHosts: /^(?:www|web|m|mbasic)\.facebook\.com$|^facebook\.com$/,
  ownHosts: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|messenger\.com|fbcdn\.net)$/,
  redirect: { pattern: /^(?:lm?|www)\.facebook\.com\/(?:l\.php|flx\/warn\/?)$/, parameter: 'u' },
  tracking:
    /^(?:__.*|fbclid|notif_.*|ref|refid|refsrc|fref|hc_ref|hc_location|mibextid|paipv|eav|rdid|rdr|_rdr|_rdc|locale|comment_tracking|acontext|hoisted_section_header_type|from_close_friend|tracking|sfnsn|wtsid|share_url|utm_.*|igsh(?:id)?)$/,
  commentParameters: /^(?:reply_)?comment_id$/,
  commentPath: /$^/,
  shapes: [
    { name: 'story', kind: 'post', pattern: /^\/(?:permalink|story)\.php\?(?:.*&)?story_fbid=(?<post>[^&#]+)/ },
    {
      name: 'group-post',
      kind: 'post',
      pattern: /^\/groups\/(?<group>[^/?#]+)\/(?:posts|permalink)\/(?<post>[^/?#]+)/,
    },
    { name: 'post', kind: 'post', pattern: /^\/(?<handle>[^/?#]+)\/posts\/(?:[^/?#]+\/)?(?<post>pfbid\w+|\d+)/ },
    { name: 'photo', kind: 'post', pattern: /^\/photo(?:\.php|\/)?\?(?:.*&)?fbid=(?<post>\d+)/ },
    { name: 'photo', kind: 'post', pattern: /^\/(?<handle>[^/?#]+)\/photos\/(?:[^/?#]+\/)*(?<post>\d+)/ },
    { name: 'video', kind: 'post', pattern: /^\/watch\/?(?:live\/?)?\?(?:.*&)?v=(?<post>\d+)/ },
    { name: 'video', kind: 'post', pattern: /^\/(?<handle>[^/?#]+)\/videos\/(?:[^/?#]+\/)*(?<post>\d+)/ },
    { name: 'video', kind: 'post', pattern: /^\/video\.php\?(?:.*&)?v=(?<post>\d+)/ },
    { name: 'reel', kind: 'post', pattern: /^\/reels?\/(?<post>\d+)/ },
    { name: 'reel', kind: 'post', pattern: /^\/reels?\/?(?=[?#]|$)/ },
    { name: 'event', kind: 'post', pattern: /^\/events\/(?<post>\d+)/ },
    { name: 'album', kind: 'post', pattern: /^\/media\/set\/?\?(?:.*&)?set=(?<post>[^&#]+)/ },
    { name: 'profile-id', kind: 'profile', pattern: /^\/profile\.php\?(?:.*&)?id=(?<id>\d+)/ },
    { name: 'people', kind: 'profile', pattern: /^\/people\/[^/?#]+\/(?<id>\d+)/ },
    { name: 'people-key', kind: 'profile', pattern: /^\/people\/[^/?#]+\/(?<key>pfbid\w+)/ },
    { name: 'group-user', kind: 'profile', pattern: /^\/groups\/[^/?#]+\/user\/(?<id>\d+)/ },
    { name: 'profile-number', kind: 'profile', pattern: /^\/(?<id>\d{5,})\/?(?:[?#]|$)/ },
    { name: 'vanity', kind: 'profile', pattern: /^\/(?<handle>[^/?#]+)\/?(?:[?#]|$)/ },
  ],
  notAccounts:
    /^(?:permalink\.php|story\.php|photo|photo\.php|watch|video\.php|reels?|groups|events|hashtag|messages|notifications|marketplace|gaming|stories|media|share|sharer|l\.php|help|policies|settings|login|business|ads|pages|people|search|home\.php|friends|bookmarks|saved|privacy|profile\.php)$/i,
  surfaces: [
    { surface: 'reel', pattern: /^\/reels?(?:\/|\?|$)/, hasOnePost: true, isViewer: true },
    {
      surface: 'photo',
      pattern: /^\/photo(?:\.php|\/|\?|$)|^\/[^/?#]+\/photos\/.*\d{5,}/,
      hasOnePost: true,
      isViewer: true,
    },
    {
      surface: 'video',
      pattern: /^\/watch(?:\/|\?|$)|^\/video\.php|^\/[^/?#]+\/videos\/.*\d{5,}/,
      hasOnePost: true,
      isViewer: true,
    },
    { surface: 'group-post', pattern: /^\/groups\/[^/?#]+\/(?:posts|permalink)\//, hasOnePost: true },
    { surface: 'group', pattern: /^\/groups\/[^/?#]+/, hasOnePost: false },
    {
      surface: 'post',
      pattern: /^\/(?:permalink|story)\.php\?|^\/[^/?#]+\/posts\/[^/?#]+|^\/events\/\d+|^\/media\/set\/?\?/,
      hasOnePost: true,
    },
    { surface: 'feed', pattern: /^\/(?:home\.php)?(?:[?#]|$)/, hasOnePost: false },
    {
      surface: 'other',
      pattern: /^\/(?:notifications|messages|marketplace|search|saved|settings|friends|stories|bookmarks)(?:[/?#]|$)/,
      hasOnePost: false,
    },
    {
      surface: 'timeline',
      pattern: /^\/(?:profile\.php\?|people\/|[^/?#]+\/?(?:[?#]|$)|[^/?#]+\/posts\/?(?:[?#]|$))/,
      hasOnePost: false,
    },
  ],
  dialogSurface: 'post-dialog',
  dialog: [{ name: 'role', selector: '[role="dialog"]', source: '2026-09, S×6' }],
  postMark: [
    { name: 'rendering-role', selector: '[data-ad-rendering-role="profile_name"]', source: '2026-09, S×3' },
    { name: 'story', selector: '[data-ad-rendering-role="story_message"]', source: '2026-09, S×8' },
    { name: 'comet-preview', selector: '[data-ad-comet-preview="message"]', source: '2026, S×8' },
    { name: 'ad-preview', selector: '[data-ad-preview="message"]', source: '2023, S×8' },
    { name: 'posinset', selector: '[aria-posinset]', source: '2026, S×6' },
  ],
  aside: [
    // In the main part a log holds the comments of a live film.
    { name: 'chat', selector: '[role="log"]:not([role="main"] *)', source: '2026, I' },
    { name: 'banner', selector: '[role="banner"]', source: '2026, I' },
  ],
  viewer: [{ name: 'complementary', selector: '[role="complementary"]', source: '2026-08, browsertrix' }],
  main: [{ name: 'main', selector: '[role="main"]', source: '2026-09' }],
  composer: [
    { name: 'textbox', selector: '[role="textbox"][aria-label]', source: '2026-09' },
    { name: 'textbox-placeholder', selector: '[role="textbox"][aria-placeholder]', source: '2026-11, I' },
  ],
  link: [{ name: 'link', selector: 'a[href]', source: 'always' }],
  heading: [{ name: 'heading', selector: 'h1,h2,h3,h4', source: 'always' }],
  copy: [{ name: 'aria-hidden', selector: '[aria-hidden="true"]', source: '2026-07, S×2' }],
  media: [{ name: 'media', selector: 'img,video', source: 'always' }],
  picture: [{ name: 'picture', selector: 'img,svg', source: 'always' }],
  commentLink: [{ name: 'comment-id', selector: 'a[href*="comment_id="]', source: '2026-09, S×10' }],
  commentElement: [
    { name: 'article', selector: '[role="article"]', source: '2026-09, S×10' },
    { name: 'data-commentid', selector: '[data-commentid]', source: '2026-09-25, S' },
  ],
  nestedComment: [
    { name: 'article', selector: '[role="article"]', source: '2025-10, disrex' },
    { name: 'data-commentid', selector: '[data-commentid]', source: '2026-09-25, S' },
  ],
  beyondComment: [
    { name: 'composer', selector: '[role="textbox"]', source: '2026-09' },
    { name: 'post-header', selector: '[data-ad-rendering-role]', source: '2026-09' },
    { name: 'heading', selector: 'h1,h2', source: '2026-09' },
    { name: 'dialog', selector: '[role="dialog"],[role="main"],[role="article"]', source: '2026-09' },
  ],
  idAttribute: [{ name: 'data-commentid', selector: '[data-commentid]', source: '2026-09-25, S' }],
  parts: [
    {
      name: 'parts',
      selector:
        'a[href],[role="button"],button,[dir="auto"],[lang],img,video,[role="article"],[data-commentid],[role="img"]',
      source: '2026-09',
    },
  ],
  author: [
    {
      name: 'profile-link-with-comment-id',
      selector: 'a[href*="comment_id="]:not([aria-hidden="true"])',
      shape: 'profile',
      source: '2026-09, S×5',
    },
    {
      name: 'profile-link',
      selector: 'a[href]:not([aria-hidden="true"])',
      shape: 'profile',
      place: 'outside-text',
      source: '2025-10, disrex',
    },
  ],
  authorWithoutLink: [{ name: 'first-name-span', selector: '[dir="auto"]', source: '2025, S (logged out)' }],
  permalink: [
    { name: 'time-link-in-action-row', selector: 'li a[href*="comment_id="]', shape: 'post', source: '2026-09, S×4' },
    { name: 'time-link', selector: 'a[href*="comment_id="]', shape: 'post', source: '2024, S×4' },
  ],
  text: [
    {
      name: 'text-with-lang',
      selector: '[lang]',
      place: 'between-author-and-time',
      isSure: true,
      source: '2026-09, S×4',
    },
    { name: 'text-with-lang-after-time', selector: '[lang]', isSure: true, source: 'guess, 2026-11' },
    { name: 'text-block', selector: '[dir="auto"]', place: 'between-author-and-time', source: '2026-09-25, S' },
  ],
  textBlock: [{ name: 'text-block', selector: '[lang],[dir="auto"]', source: '2026-09, S×4' }],
  button: [{ name: 'button', selector: '[role="button"],button', source: '2026-09, S' }],
  menuTrigger: [
    { name: 'haspopup', selector: '[aria-haspopup="menu"]', source: '2026-09' },
    { name: 'expandable', selector: '[aria-expanded]', source: '2026-09, I' },
  ],
  control: [
    { name: 'menu-item', selector: '[role^="menuitem"]', source: '2026-08, S×4' },
    { name: 'button', selector: '[role="button"],button', source: '2026-09, S' },
  ],
  menu: [{ name: 'menu', selector: '[role="menu"]', source: '2026-08, S×4' }],
  openTrigger: [
    { name: 'expanded-menu', selector: '[aria-haspopup="menu"][aria-expanded="true"]', source: '2026-09, I' },
    { name: 'expanded', selector: '[role="button"][aria-expanded="true"]', source: '2026-09, I' },
  ],
  toast: [{ name: 'live-region', selector: '[role="alert"],[role="status"],[aria-live]', source: '2026-11, I' }],
  faded: [{ name: 'opacity', selector: '[style*="opacity"]', source: 'guess, 2026-11' }],
  time: [],
  attachment: [
    {
      name: 'gif-label',
      kind: 'gif',
      selector:
        '[aria-label*="GIF comment"] img,[aria-label*="GIF comment"] video,[aria-label*="GIF-kommentar"] img,[aria-label*="GIF-kommentar"] video,[aria-label*="GIF"]:not([role]) img,[aria-label*="GIF"]:not([role]) video',
      isSure: true,
      source: '2026, src-21',
    },
    {
      name: 'gif-host',
      kind: 'gif',
      selector: 'img[src*="giphy"],img[src*="tenor"]',
      isSure: true,
      source: 'guess, 2026-11',
    },
    // A face, a badge or the picture of a page that is linked to never moves.
    { name: 'video', kind: 'video', selector: 'video', isSure: true, source: '2026, I' },
    { name: 'gif-file', kind: 'gif', selector: 'img[src*=".gif"]', source: '2026, src-21' },
    {
      name: 'sticker',
      kind: 'sticker',
      selector: '[aria-label*="ticker"] img,[aria-label*="dekal"] img,[aria-label*="listermärke"] img',
      source: 'guess, 2026-11',
    },
    {
      name: 'sticker-drawn',
      kind: 'sticker',
      selector:
        '[role="img"][aria-label*="ticker"],[role="img"][aria-label*="dekal"],[role="img"][aria-label*="listermärke"],[role="img"][style*="fbcdn"]',
      source: 'guess, 2026-11',
    },
    {
      name: 'video-link',
      kind: 'video',
      selector: 'a[href*="/videos/"] img,a[href*="/watch"] img,a[href*="/reel/"] img',
      source: 'guess, 2026-11',
    },
    { name: 'photo-link', kind: 'image', selector: 'a[href*="/photo"] img', source: '2026-06, S×4' },
    { name: 'image', kind: 'image', selector: 'img[src]', source: '2026-06, S×4' },
  ],
  notAttachment: [
    { name: 'emoji', selector: 'img[src*="/images/emoji"]', source: '2026-09, S×4' },
    { name: 'static', selector: 'img[src*="//static."],[style*="//static."]', source: '2026-09' },
    { name: 'link-preview', selector: 'img[src*="//external"]', source: '2026-02, humanwood' },
    { name: 'badge', selector: 'img[src^="data:"]', source: '2026-09' },
  ],
  emoji: [
    { name: 'emoji', selector: 'img[alt]', source: '2026-09, S×4' },
    { name: 'role-img', selector: '[role="img"][aria-label]', source: 'guess, 2026-11' },
  ],
  ownBadge: [{ name: 'badge-button', selector: '[role="button"]', source: '2026-09' }],
  postContainer: [
    { name: 'posinset', selector: '[aria-posinset]', source: '2026, S×6' },
    {
      name: 'feed-unit',
      selector: '[data-pagelet^="TimelineFeedUnit"],[data-pagelet^="FeedUnit"]',
      source: '2026, S×6',
    },
    { name: 'post-article', selector: '[role="article"]', source: '2026, S×6' },
    { name: 'viewer', selector: '[role="complementary"]', source: '2026-08' },
    { name: 'dialog', selector: '[role="dialog"]', source: '2026-09' },
    { name: 'main', selector: '[role="main"]', source: '2026-09' },
  ],
  postText: [
    { name: 'story-message', selector: '[data-ad-rendering-role="story_message"]', source: '2026-09, S×8' },
    { name: 'comet-preview', selector: '[data-ad-comet-preview="message"]', source: '2026, S×8' },
    { name: 'ad-preview', selector: '[data-ad-preview="message"]', source: '2023, S×8' },
    {
      name: 'background-text',
      selector: '[style*="text-align:center"],[style*="text-align: center"]',
      source: '2026-07, S×2',
    },
  ],
  postAuthor: [
    { name: 'profile-name', selector: '[data-ad-rendering-role="profile_name"] a[href]', source: '2026-09, S×3' },
    { name: 'heading-link', selector: 'h2 a[href],h3 a[href],h4 a[href],strong a[href]', source: '2025, S×3' },
  ],
  pageName: [{ name: 'h1', selector: 'h1', source: '2026, I' }],
  sort: [
    { name: 'menu-button', selector: '[role="button"][aria-haspopup="menu"]', source: '2026-08, S×3' },
    { name: 'button', selector: '[role="button"]', source: '2026-11, I' },
  ],
  message: [],
  messageTime: [],
  messageList: [],
  contactName: [],
  contactLink: [],
};
