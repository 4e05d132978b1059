import type { ActingAs, ChannelIdentity } from '../shared/reading.ts';
import { gatherParts } from './comment-parts.ts';
import { isInText, isPost, readCommentLink } from './find-comments.ts';
import type { Surface } from './find-surface.ts';
import { readAuthor } from './read-author.ts';
import { isSameAccount, type LinkFacts, profileUrlOf, readLink } from './read-link.ts';
import type { Post } from './read-post.ts';
import { lineOf } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** Whose surface it is; undefined where the page does not say. */
export function readChannel(surface: Surface, post: Post | undefined, scene: Scene): ChannelIdentity | undefined {
  const { data, url } = scene;
  if (data.channelParameter) {
    const id = url.searchParams.get(data.channelParameter);
    if (!id || !/^\d+$/.test(id)) return undefined;
    // There one writes as the page and as nobody else.
    const name = composerName(surface, scene);
    return name === undefined ? { id } : { id, name };
  }
  if (surface.hasOnePost) {
    const place = post?.link ?? firstCommentPlace(surface, scene) ?? readLink(url.href, url.href, data);
    if (place?.group) return groupChannel(place.group, url);
    const here = readLink(url.href, url.href, data);
    // The post's own link may name its writer by number alone, while the page's address has the handle.
    const handleHere = here?.post !== undefined && here.post === place?.post ? here.handle : undefined;
    const owner = ownerOf(post, place, handleHere) ?? badgedWriter(surface, scene);
    const name = owner && owner.name === undefined ? nameOf(owner, surface, scene) : undefined;
    return name === undefined ? owner : { ...owner, name };
  }
  const group = /^\/groups\/([^/]+)/.exec(url.pathname)?.[1];
  if (group && data.site === 'facebook') return groupChannel(group, url);
  const own = readLink(url.origin + url.pathname.replace(/\/posts\/?$/, '') + url.search, url.href, data);
  if (own?.kind !== 'profile') return undefined;
  const heading = data.pageName.length > 0 ? surface.root.querySelector(anyOf(data.pageName)) : null;
  const name = (heading && lineOf(heading)) || undefined;
  const channel = identity(own, name, profileUrlOf(own, data));
  // The same name over the page and over its newest post: what the post's link adds is the page's too.
  const author = post?.author;
  if (author && isSameAccount(author.link, own) !== false && (!name || author.name === name)) {
    const isSame = isSameAccount(author.link, own) === true;
    if (!isSame && !name) return channel;
    channel.id ??= author.link.id;
    channel.handle ??= author.link.handle;
    channel.name ??= author.name;
  }
  return channel;
}

function identity(link: LinkFacts, name: string | undefined, url: string): ChannelIdentity {
  const { id, handle } = link;
  return { ...(id ? { id } : {}), ...(handle ? { handle } : {}), ...(name ? { name } : {}), url };
}

/** A group writes nothing: its number is left out, for it is no account's. */
function groupChannel(group: string, url: URL): ChannelIdentity {
  return { handle: `groups/${group}`, url: `${url.origin}/groups/${group}` };
}

/** What a link to the account calls it. */
function nameOf(owner: ChannelIdentity, surface: Surface, scene: Scene): string | undefined {
  const links = surface.root.querySelectorAll(anyOf(scene.data.link));
  for (let at = 0; at < Math.min(links.length, 200); at++) {
    const link = links[at];
    const facts = link && readLink(link.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (!link || facts?.kind !== 'profile' || isSameAccount(facts, owner) !== true || isInText(link, scene)) continue;
    const name = lineOf(link);
    if (name !== '') return name;
  }
  return undefined;
}

/** Who among the comments bears the badge of the post's own writer. */
function badgedWriter(surface: Surface, scene: Scene): ChannelIdentity | undefined {
  const { data, words } = scene;
  if (data.ownBadge.length === 0) return undefined;
  const badges = surface.root.querySelectorAll(anyOf(data.ownBadge));
  for (let at = 0; at < Math.min(badges.length, 2000); at++) {
    const badge = badges[at];
    if (!badge || !words.is('author-badge', lineOf(badge))) continue;
    const comment = badge.closest(anyOf(data.commentElement));
    const isComment = comment !== null && !isPost(comment, scene);
    const author = isComment ? readAuthor(gatherParts(comment, data), comment, scene) : undefined;
    if (author?.link && author.url) return identity(author.link, author.name, author.url);
  }
  return undefined;
}

/** The post's writer; `permalink.php` and the path of a post name the owner too. */
function ownerOf(
  post: Post | undefined,
  place: LinkFacts | undefined,
  handleHere: string | undefined,
): ChannelIdentity | undefined {
  const ownerId = place?.shape === 'story' ? (place.url.searchParams.get('id') ?? undefined) : undefined;
  const isNumber = /^\d+$/.test(place?.handle ?? '');
  const owner = {
    id: ownerId && /^\d+$/.test(ownerId) ? ownerId : isNumber ? place?.handle : undefined,
    handle: (isNumber ? undefined : place?.handle) ?? (/^\d+$/.test(handleHere ?? '') ? undefined : handleHere),
  };
  const author = post?.author;
  if (author) {
    const channel = identity(author.link, author.name, author.url);
    if (isSameAccount(author.link, owner) === false) return channel;
    if (owner.id) channel.id ??= owner.id;
    if (owner.handle) channel.handle ??= owner.handle;
    return channel;
  }
  if (!place || (!owner.id && !owner.handle)) return undefined;
  const url = owner.handle ? `${place.url.origin}/${owner.handle}` : `${place.url.origin}/profile.php?id=${owner.id}`;
  return { ...(owner.id ? { id: owner.id } : {}), ...(owner.handle ? { handle: owner.handle } : {}), url };
}

/** Where the first comment's permalink leads. */
function firstCommentPlace(surface: Surface, scene: Scene): LinkFacts | undefined {
  const links = surface.root.querySelectorAll(anyOf(scene.data.commentLink));
  for (let at = 0; at < Math.min(links.length, 12); at++) {
    const link = links[at];
    const facts = link && readCommentLink(link, scene);
    if (facts && facts.kind !== 'profile' && facts.post) return facts;
  }
  return undefined;
}

/** Who the composer says you write as: a page where it is the channel itself, else a person. In a group it may be either. */
export function readActingAs(
  surface: Surface,
  channel: ChannelIdentity | undefined,
  scene: Scene,
): ActingAs | undefined {
  if (channel?.handle?.startsWith('groups/')) return undefined;
  const name = composerName(surface, scene);
  // Without the channel's name nothing tells its own from a person's.
  if (channel && channel.name === undefined) return undefined;
  if (name !== undefined) return { name, kind: channel?.name === name ? 'page' : 'person' };
  const own = channel?.name;
  const isPage = own !== undefined && composerLabels(surface, scene).some((label) => label.endsWith(` ${own}`));
  return isPage ? { name: own, kind: 'page' } : undefined;
}

function composerName(surface: Surface, scene: Scene): string | undefined {
  for (const label of composerLabels(surface, scene)) {
    const name = scene.words.after('comment-as', label);
    if (name) return name;
  }
  return undefined;
}

function composerLabels(surface: Surface, { data }: Scene): string[] {
  if (data.composer.length === 0) return [];
  const composers = [...surface.root.querySelectorAll(anyOf(data.composer))];
  return composers.flatMap((composer) => {
    const said = ['aria-label', 'aria-placeholder'].map((name) => composer.getAttribute(name) ?? '');
    // The words in an empty box may stand beside it.
    const { parentElement: box } = composer;
    const beside = composer.textContent === '' && box && box.childElementCount <= mostBeside ? lineOf(box) : '';
    return beside.length > longestBeside ? said : [...said, beside];
  });
}

const mostBeside = 4;
const longestBeside = 200;

/** The post itself may be an article too. */
function isInComment(button: Element, scene: Scene): boolean {
  const article = button.closest(anyOf(scene.data.commentElement));
  return article !== null && !isPost(article, scene);
}

/** The sort filter in force, in the page's own words. */
export function readSort(surface: Surface, scene: Scene): string | undefined {
  const { data, words } = scene;
  const isSort = (text: string) =>
    (['sort-relevant', 'sort-all', 'sort-newest'] as const).some((kind) => words.is(kind, text));
  for (const [at, answer] of data.sort.entries()) {
    let likely: string | undefined;
    const buttons = surface.root.querySelectorAll(answer.selector);
    for (let index = 0; index < Math.min(buttons.length, 2000); index++) {
      const button = buttons[index];
      if (!button || button.hasAttribute('aria-label')) continue;
      const text = lineOf(button);
      if (text === '' || text.length > 60) continue;
      if (isSort(text)) return text;
      if (at === 0 && surface.hasOnePost && !isInComment(button, scene)) likely ??= text;
    }
    if (likely !== undefined) return likely;
  }
  return undefined;
}
