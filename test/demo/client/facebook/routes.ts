import type { DemoPerson, DemoPost } from '../../content/demo-comment.ts';
import { kim, library, neighbour } from '../../content/people.ts';
import { posts } from '../../content/posts.ts';

/** What an address shows. `over` is the post in a dialog in front of it. */
export interface Route {
  kind: 'home' | 'profile' | 'post' | 'photo' | 'reel' | 'group' | 'plain' | 'bench';
  person?: DemoPerson;
  post?: DemoPost | undefined;
  over?: DemoPost | undefined;
}

const profiles = [library, neighbour, kim];

function findPost(key: string | null | undefined): DemoPost | undefined {
  return posts.find((post) => post.site === 'facebook' && (post.id === key || post.token === key));
}

/** Reads an address of www.facebook.com. `behind` is what stays behind a post that is opened from it. */
export function readRoute(url: URL, behind: Route = { kind: 'home' }): Route {
  const [first = '', second, third, fourth] = url.pathname.split('/').filter(Boolean);
  const query = url.searchParams;
  if (first === 'permalink.php') return { ...behind, over: findPost(query.get('story_fbid')) };
  if (first === 'photo' || first === 'photo.php') return { kind: 'photo', post: findPost(query.get('fbid')) };
  if (first === 'reel') return { kind: 'reel', post: findPost(second) ?? posts.find(({ shape }) => shape === 'reel') };
  if (first === 'groups') return { kind: 'group', post: findPost(third === 'posts' ? fourth : second) };
  if (first === 'help') return { kind: 'plain' };
  if (first === 'bench') return { kind: 'bench' };
  const person = profiles.find(
    ({ id, handle }) => handle === first || (first === 'profile.php' && id === query.get('id')),
  );
  if (!person) return { kind: 'home' };
  const post = second === 'posts' ? findPost(third) : undefined;
  return post ? { kind: 'post', person, post } : { kind: 'profile', person };
}
