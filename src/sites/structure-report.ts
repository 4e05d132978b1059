import { findSurface } from './find-surface.ts';
import { toUrl } from './read-link.ts';
import { type Scene, sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';

/** An element without its words: what it is, and what stands in it. A number stands for a text, rounded in length. */
interface Shape {
  tag: string;
  role?: string;
  attributes?: string[];
  link?: string;
  children?: (Shape | number)[];
}

const mostNodes = 6000;
const mostDepth = 120;

const tags = new Set(
  'a abbr article aside b blockquote body br button canvas circle code dd div dl dt em figure footer form g h1 h2 h3 h4 h5 h6 header hr html i iframe image img input label li main mask nav ol p path picture polygon pre rect section small source span strong sub sup svg table tbody td textarea th thead time title tr u ul use video'.split(
    ' ',
  ),
);
const roles = new Set(
  'alert alertdialog application article banner button cell checkbox combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio navigation none option presentation progressbar radio region row search separator status switch tab table tablist tabpanel textbox toolbar tooltip tree treeitem'.split(
    ' ',
  ),
);
/** Parts of addresses that are the platforms' own; all others are somebody's. */
const addressWords = new Set(
  'c comment_id fbid groups id l.php p people permalink permalink.php photo photo.php photos posts profile.php r reel reels reply_comment_id s set stories story.php story_fbid tv u user v video.php videos watch latest inbox asset_id thread_type selected_item_id'.split(
    ' ',
  ),
);

/**
 * The structure of the surface in front as JSON text, to send to those who mend the reader. It holds tags, roles, names
 * of attributes and the shapes of links; every text, name, number, address and picture is left out. Throws nothing.
 */
export function describeStructure(document: Document, url: string): string {
  const scene = sceneOf(document, url);
  const report: Record<string, unknown> = { v: 1, site: scene?.data.site ?? null };
  try {
    if (scene) {
      const surface = findSurface(scene);
      const state = { left: mostNodes };
      report.surface = surface.name;
      report.address = shapeOfAddress(url, scene);
      report.root = shapeOf(surface.root, scene, state, 0);
      report.over = [...document.querySelectorAll([anyOf(scene.data.dialog), anyOf(scene.data.menu)].join(','))]
        .filter((element) => !surface.root.contains(element) && !element.contains(surface.root))
        .map((element) => shapeOf(element, scene, state, 0));
      report.isWhole = state.left > 0;
    }
  } catch {
    report.isWhole = false;
  }
  return JSON.stringify(report, null, 1);
}

function shapeOf(element: Element, scene: Scene, state: { left: number }, depth: number): Shape {
  state.left -= 1;
  const role = element.getAttribute('role');
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const attributes = element
    .getAttributeNames()
    .filter((name) => name !== 'role')
    .map(nameOfAttribute);
  const children: (Shape | number)[] = [];
  for (let node = element.firstChild; node && state.left > 0; node = node.nextSibling) {
    const length = node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0;
    if (length > 0) children.push(Math.ceil(length / 10) * 10);
    else if (node.nodeType === 1 && depth < mostDepth) {
      children.push(shapeOf(node as Element, scene, state, depth + 1));
    }
  }
  return {
    tag: tags.has(element.localName) ? element.localName : 'other',
    ...(role === null ? {} : { role: roles.has(role) ? role : 'other' }),
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(href === null ? {} : { link: shapeOfAddress(href, scene) }),
    ...(children.length > 0 ? { children } : {}),
  };
}

/** The name as it is where it looks like one; no page puts a person's name there, but nothing is left to trust. */
function nameOfAttribute(name: string): string {
  return /^[a-z][a-z:-]{0,40}$/.test(name) ? name : 'other';
}

/** Which parts an address has: the platform's own words, and a sign for all else. `0` is a number, `x` anything else. */
function shapeOfAddress(href: string, scene: Scene): string {
  const url = toUrl(href, scene.url.href);
  if (!url) return 'none';
  if (!scene.data.ownHosts.test(url.hostname)) return 'out';
  const path = url.pathname.split('/').map((part) => (part === '' ? '' : signOf(part)));
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return `${addressWords.has(name) ? name : 'x'}=${signOf(value)}`;
    });
  return path.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

function signOf(part: string): string {
  if (addressWords.has(part)) return part;
  if (/^\d+$/.test(part)) return '0';
  if (/^pfbid/.test(part)) return 'pfbid';
  return /^Y29tbWVudD/.test(part) ? 'base64' : 'x';
}
